import{b as I,d as u}from"./shared-job-states.js";import{b as R,c as W}from"./shared-job-names.js";import{a as _,e as J}from"./shared-pipeline-jobs.js";import"./shared-pattern.js";
import"./shared-change-origin.js";import"./shared-merge-request.js";import{c as S,f as T,g as c,h as l,i as f}from"./shared-controls-define.js";import"./shared-facts-define.js";
import"./shared-schema.js";import"./shared-checks.js";import"./shared-source.js";import"./shared-time.js";import{k as A,o as E,v}from"./shared-api.js";import{d as g}from"./shared-text.js";
import"./shared-bundler.js";var F={id:"pipeline_state",summary:"How the head's pipeline did",requiredRole:_.requiredRole,scope:"merge_request",needs:{pipeline:_},
async collect({read:e},{pipeline:t}){if(!t)return null;let{status:i,isOwn:r,downstream:a,projectId:d}=t,h=a.filter(o=>o.projectId===d);if(!r&&(i==="skipped"||[t,
...h].every(o=>o.status==="success")))return{pipeline:t,jobs:void 0};let p=await e(J);return{pipeline:t,jobs:[...p?.jobs??[],...t.external.map(o=>H(t,o))]}}};function H({
id:e,projectId:t},i){return{...i,pipelineId:e,projectId:t,kind:"external",stage:"external",level:0,isOwn:!1,failureReason:void 0,coverage:void 0,downstream:void 0,
artifacts:[],artifactsExpireAt:void 0}}var w=v(A()),z=S({id:"pipeline_succeeded",title:"The pipeline succeeded",description:T("Requires that the pipeline that G\
itLab shows for the head has succeeded. So must child pipelines whose triggers did not wait for them.",["While this job itself runs in the pipeline, the pipelin\
e has no status that counts. Then every other job must have finished, and none may have failed.","Jobs that run after this one make the result unknown, unless `\
except` names them.","`merged_result: true` requires a pipeline of the merged result or of a merge train.","`no_warnings: true` also fails for failed jobs that \
are allowed to fail."],`- id: pipeline_succeeded
  with: { merged_result: true, except: [deploy] }`),severity:"high",scope:"merge_request",needs:{state:F},params:E({merged_result:w,allow_skipped:w,no_warnings:w,
except:v(R("Jobs that are left aside"))}),prepare:async({except:e,...t})=>({...t,except:await W(e)}),remediation:{text:"repair the jobs that are named and let t\
he pipeline run again; this job belongs behind them, with needs or in a later stage",page:"!"},check({state:e},t){if(!e)return l("no pipeline ran for the head o\
f the merge request");let{pipeline:i,jobs:r}=e;return t.merged_result&&!C.includes(i.kind)?l(`${s(i)} did not run on the merged result`,{actual:i.kind}):r?L(i,r,
t):K(i,t)}}),C=["merged_result","merge_train"],G={branch:"of the branch",detached:"of the merge request",merged_result:"of the merged result",merge_train:"of th\
e merge train"};function s({id:e,kind:t}){return`pipeline ${e} ${G[t]}`}function K(e,{allow_skipped:t,no_warnings:i}){let r=e.status;if(e.status==="skipped")return t?
c(`${s(e)} was skipped, which the policy allows`,{actual:r}):l(`${s(e)} was skipped`,{actual:r});if(!e.hasWarnings)return c(`${s(e)} succeeded`,{actual:r});let a=`${s(
e)} succeeded with warnings: jobs that may fail did`;return i?l(a,{actual:r}):c(a,{actual:r})}function L(e,t,i){let r=t.filter(({isOwn:n,name:q})=>!n&&!i.except.
some(({matches:O})=>O(q))),a=I(r),d=e.status,{succeeded:h,tolerated:p,open:o}=a,y=a.canceled.filter(({mayFail:n})=>!n),b=[...a.failed,...y,...i.no_warnings?p:[]],
j=[...b.length>0?[`${u(b)} did not succeed`]:[],...a.blocking.length>0?[`${u(a.blocking)} waits for somebody to start it`]:[]];if(j.length>0)return l(`in ${s(e)}\
, ${j.join(", and ")}`,{actual:d});let m=i.no_warnings?o:o.filter(({mayFail:n})=>!n);if(m.length>0)return f(`in ${s(e)}, ${g(m.length,"job has","jobs have")} no\
t finished: ${u(m)}${e.isOwn?"; let this job run behind them, or leave them aside with except":""}`);if(!e.isExternalWhole)return f(`what other systems reported\
 to ${s(e)} is not shown whole`);if(["failed","canceled"].includes(e.status)&&!e.isOwn&&r.length===t.length)return l(`${s(e)} ended as ${e.status}, and none of \
its jobs says why`,{actual:d});if(h.length===0)return f(`no other job of ${s(e)} has run`);let $=t.filter(({isOwn:n})=>!n).length-r.length,k=[...p.length>0?[`${u(
p)} failed and may`]:[],...$>0?[`${g($,"job")} left aside`]:[]],x=e.isOwn?"; this job itself still runs in it":"";return c(`${g(h.length,e.isOwn?"other job":"jo\
b")} of ${s(e)} succeeded${[...k.map(n=>`, ${n}`),x].join("")}`,{actual:d})}export{z as pipelineSucceeded};
