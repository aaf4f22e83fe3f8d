import{a as I,b as R}from"./shared-job-names.js";import{b as T,d as p}from"./shared-job-states.js";import"./shared-stars.js";import{a as j,d as W}from"./shared-pipeline-jobs.js";
import"./shared-time.js";import{$2599_c as G,$2599_f as J,$2599_g as c,$2599_h as l,$2599_i as m}from"../index.js";import{$82ce_k as S,$82ce_o as A,$82ce_v as v}from"../index.js";
import{$f045_e as g}from"../index.js";var E={id:"pipeline_state",summary:"The state of the head's pipeline",requiredRole:j.requiredRole,scope:"merge_request",needs:{
pipeline:j},async collect({read:e},{pipeline:t}){if(!t)return null;let{status:i,isOwn:s,downstream:n,projectId:d}=t,h=n.filter(o=>o.projectId===d);if(!s&&(i==="\
skipped"||[t,...h].every(o=>o.status==="success")))return{pipeline:t,jobs:void 0};let u=await e(W);return{pipeline:t,jobs:[...u?.jobs??[],...t.external.map(o=>F(
t,o))]}}};function F({id:e,projectId:t},i){return{...i,pipelineId:e,projectId:t,kind:"external",stage:"external",level:0,isOwn:!1,failureReason:void 0,coverage:void 0,
downstream:void 0,artifacts:[],artifactsExpireAt:void 0}}var w=v(S()),L=G({id:"pipeline_succeeded",title:"The pipeline succeeded",description:J("Requires that t\
he pipeline that GitLab shows for the head has succeeded. So must child pipelines whose triggers did not wait for them.",["While this job itself runs in the pip\
eline, the pipeline has no status that counts. Then every other job must have finished, and none may have failed.","Jobs that run after this one make the result\
 unknown, unless `except` names them.","`merged_result: true` requires a pipeline of the merged result or of a merge train.","`no_warnings: true` also fails for\
 failed jobs that are allowed to fail."],`- id: pipeline_succeeded
  with: { merged_result: true, except: [deploy] }`),severity:"high",scope:"merge_request",needs:{state:E},params:A({merged_result:w,allow_skipped:w,no_warnings:w,
except:v(I("Jobs to ignore"))}),prepare:async({except:e,...t})=>({...t,except:await R(e)}),remediation:{text:"repair the jobs that the message names and run the\
 pipeline again; this job must run after them, with needs or in a later stage",page:"!"},check({state:e},t){if(!e)return l("no pipeline ran for the head of the \
merge request");let{pipeline:i,jobs:s}=e;return t.merged_result&&!z.includes(i.kind)?l(`${r(i)} did not run on the merged result`,{actual:i.kind}):s?P(i,s,t):K(
i,t)}}),z=["merged_result","merge_train"],H={branch:"of the branch",detached:"of the merge request",merged_result:"of the merged result",merge_train:"of the mer\
ge train"};function r({id:e,kind:t}){return`pipeline ${e} ${H[t]}`}function K(e,{allow_skipped:t,no_warnings:i}){let s=e.status;if(e.status==="skipped")return t?
c(`${r(e)} was skipped, which the policy allows`,{actual:s}):l(`${r(e)} was skipped`,{actual:s});if(!e.hasWarnings)return c(`${r(e)} succeeded`,{actual:s});let n=`${r(
e)} succeeded with warnings: jobs that may fail have failed`;return i?l(n,{actual:s}):c(n,{actual:s})}function P(e,t,i){let s=t.filter(({isOwn:a,name:q})=>!a&&!i.
except.some(({matches:O})=>O(q))),n=T(s),d=e.status,{succeeded:h,tolerated:u,open:o}=n,k=n.canceled.filter(({mayFail:a})=>!a),$=[...n.failed,...k,...i.no_warnings?
u:[]],b=[...$.length>0?[`${p($)} did not succeed`]:[],...n.blocking.length>0?[`${p(n.blocking)} must be started manually`]:[]];if(b.length>0)return l(`in ${r(e)}\
, ${b.join(", and ")}`,{actual:d});let f=i.no_warnings?o:o.filter(({mayFail:a})=>!a);if(f.length>0)return m(`in ${r(e)}, ${g(f.length,"job has","jobs have")} no\
t finished: ${p(f)}${e.isOwn?"; let this job run after them, or exclude them with except":""}`);if(!e.isExternalWhole)return m(`GitLab does not show all statuse\
s that other systems reported to ${r(e)}`);if(["failed","canceled"].includes(e.status)&&!t.some(({isOwn:a})=>a)&&s.length===t.length)return l(`the status of ${r(
e)} is ${e.status}, and none of its jobs explains that`,{actual:d});if(h.length===0)return m(`no other job of ${r(e)} has run`);let _=t.filter(({isOwn:a})=>!a).
length-s.length,x=[...u.length>0?[`${p(u)} may fail and failed`]:[],..._>0?[`${g(_,"job")} ignored`]:[]],y=e.isOwn?"; this job itself is still running in it":"";
return c(`${g(h.length,e.isOwn?"other job":"job")} of ${r(e)} succeeded${[...x.map(a=>`, ${a}`),y].join("")}`,{actual:d})}export{L as pipelineSucceeded};
