import{b as I,d as u}from"./shared-job-states.js";import{b as R,c as W}from"./shared-job-names.js";import{a as j,e as J}from"./shared-pipeline-jobs.js";import"./shared-change-origin.js";
import"./shared-time.js";import{$2599_c as S,$2599_e as T,$2599_f as c,$2599_g as l,$2599_h as m}from"../index.js";import{$82ce_k as A,$82ce_o as E,$82ce_u as y}from"../index.js";
import{$f045_d as g}from"../index.js";var F={id:"pipeline_state",summary:"How the head's pipeline did",requiredRole:j.requiredRole,scope:"merge_request",needs:{
pipeline:j},async collect({read:e},{pipeline:t}){if(!t)return null;let{status:i,isOwn:s,downstream:r,projectId:d}=t,p=r.filter(o=>o.projectId===d);if(!s&&(i==="\
skipped"||[t,...p].every(o=>o.status==="success")))return{pipeline:t,jobs:void 0};let h=await e(J);return{pipeline:t,jobs:[...h?.jobs??[],...t.external.map(o=>H(
t,o))]}}};function H({id:e,projectId:t},i){return{...i,pipelineId:e,projectId:t,kind:"external",stage:"external",level:0,isOwn:!1,failureReason:void 0,coverage:void 0,
downstream:void 0,artifacts:[],artifactsExpireAt:void 0}}var w=y(A()),z=S({id:"pipeline_succeeded",title:"The pipeline succeeded",description:T("Requires that t\
he pipeline that GitLab shows for the head has succeeded. So must child pipelines whose triggers did not wait for them.",["While this job itself runs in the pip\
eline, the pipeline has no status that counts. Then every other job must have finished, and none may have failed.","Jobs that run after this one make the result\
 unknown, unless `except` names them.","`merged_result: true` requires a pipeline of the merged result or of a merge train.","`no_warnings: true` also fails for\
 failed jobs that are allowed to fail."],`- id: pipeline_succeeded
  with: { merged_result: true, except: [deploy] }`),severity:"high",scope:"merge_request",needs:{state:F},params:E({merged_result:w,allow_skipped:w,no_warnings:w,
except:y(R("Jobs that are left aside"))}),prepare:async({except:e,...t})=>({...t,except:await W(e)}),remediation:{text:"repair the jobs that are named and let t\
he pipeline run again; this job belongs behind them, with needs or in a later stage",page:"!"},check({state:e},t){if(!e)return l("no pipeline ran for the head o\
f the merge request");let{pipeline:i,jobs:s}=e;return t.merged_result&&!C.includes(i.kind)?l(`${a(i)} did not run on the merged result`,{actual:i.kind}):s?L(i,s,
t):K(i,t)}}),C=["merged_result","merge_train"],G={branch:"of the branch",detached:"of the merge request",merged_result:"of the merged result",merge_train:"of th\
e merge train"};function a({id:e,kind:t}){return`pipeline ${e} ${G[t]}`}function K(e,{allow_skipped:t,no_warnings:i}){let s=e.status;if(e.status==="skipped")return t?
c(`${a(e)} was skipped, which the policy allows`,{actual:s}):l(`${a(e)} was skipped`,{actual:s});if(!e.hasWarnings)return c(`${a(e)} succeeded`,{actual:s});let r=`${a(
e)} succeeded with warnings: jobs that may fail did`;return i?l(r,{actual:s}):c(r,{actual:s})}function L(e,t,i){let s=t.filter(({isOwn:n,name:q})=>!n&&!i.except.
some(({matches:O})=>O(q))),r=I(s),d=e.status,{succeeded:p,tolerated:h,open:o}=r,k=r.canceled.filter(({mayFail:n})=>!n),$=[...r.failed,...k,...i.no_warnings?h:[]],
b=[...$.length>0?[`${u($)} did not succeed`]:[],...r.blocking.length>0?[`${u(r.blocking)} waits for somebody to start it`]:[]];if(b.length>0)return l(`in ${a(e)}\
, ${b.join(", and ")}`,{actual:d});let f=i.no_warnings?o:o.filter(({mayFail:n})=>!n);if(f.length>0)return m(`in ${a(e)}, ${g(f.length,"job has","jobs have")} no\
t finished: ${u(f)}${e.isOwn?"; let this job run behind them, or leave them aside with except":""}`);if(!e.isExternalWhole)return m(`what other systems reported\
 to ${a(e)} is not shown whole`);if(["failed","canceled"].includes(e.status)&&!e.isOwn&&s.length===t.length)return l(`${a(e)} ended as ${e.status}, and none of \
its jobs says why`,{actual:d});if(p.length===0)return m(`no other job of ${a(e)} has run`);let _=t.filter(({isOwn:n})=>!n).length-s.length,v=[...h.length>0?[`${u(
h)} failed and may`]:[],..._>0?[`${g(_,"job")} left aside`]:[]],x=e.isOwn?"; this job itself still runs in it":"";return c(`${g(p.length,e.isOwn?"other job":"jo\
b")} of ${a(e)} succeeded${[...v.map(n=>`, ${n}`),x].join("")}`,{actual:d})}export{z as pipelineSucceeded};
