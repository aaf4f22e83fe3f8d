import{b as I,d as h}from"./shared-job-states.js";import{a as R,b as T}from"./shared-job-names.js";import"./shared-pattern.js";import"./shared-stars.js";import{
c as W,g as G,h as c,i as l,j as f}from"./shared-controls-define.js";import{a as _,d as J}from"./shared-pipeline-jobs.js";import"./shared-merge-request.js";import"./shared-facts-source.js";
import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";import{k as S,o as A,w as k}from"./shared-api.js";
import{f as g}from"./shared-text.js";import"./shared-bundler.js";var E={id:"pipeline_state",summary:"The state of the head's pipeline",requiredRole:_.requiredRole,
scope:"merge_request",needs:{pipeline:_},async collect({read:e},{pipeline:t}){if(!t)return null;let{status:i,isOwn:r,downstream:n,projectId:d}=t,u=n.filter(o=>o.
projectId===d);if(!r&&(i==="skipped"||[t,...u].every(o=>o.status==="success")))return{pipeline:t,jobs:void 0};let p=await e(J);return{pipeline:t,jobs:[...p?.jobs??
[],...t.external.map(o=>F(t,o))]}}};function F({id:e,projectId:t},i){return{...i,pipelineId:e,projectId:t,kind:"external",stage:"external",level:0,isOwn:!1,failureReason:void 0,
coverage:void 0,downstream:void 0,artifacts:[],artifactsExpireAt:void 0}}var w=k(S()),L=W({id:"pipeline_succeeded",title:"The pipeline succeeded",description:G(
"Requires that the pipeline that GitLab shows for the head has succeeded. So must child pipelines whose triggers did not wait for them.",["While this job itself\
 runs in the pipeline, the pipeline has no status that counts. Then every other job must have finished, and none may have failed.","Jobs that run after this one\
 make the result unknown, unless `except` names them.","`merged_result: true` requires a pipeline of the merged result or of a merge train.","`no_warnings: true\
` also fails for failed jobs that are allowed to fail."],`- id: pipeline_succeeded
  with: { merged_result: true, except: [deploy] }`),severity:"high",scope:"merge_request",needs:{state:E},params:A({merged_result:w,allow_skipped:w,no_warnings:w,
except:k(R("Jobs to ignore"))}),prepare:async({except:e,...t})=>({...t,except:await T(e)}),remediation:{text:"repair the jobs that the message names and run the\
 pipeline again; this job must run after them, with needs or in a later stage",page:"!"},check({state:e},t){if(!e)return l("no pipeline ran for the head of the \
merge request");let{pipeline:i,jobs:r}=e;return t.merged_result&&!z.includes(i.kind)?l(`${a(i)} did not run on the merged result`,{actual:i.kind}):r?P(i,r,t):K(
i,t)}}),z=["merged_result","merge_train"],H={branch:"of the branch",detached:"of the merge request",merged_result:"of the merged result",merge_train:"of the mer\
ge train"};function a({id:e,kind:t}){return`pipeline ${e} ${H[t]}`}function K(e,{allow_skipped:t,no_warnings:i}){let r=e.status;if(e.status==="skipped")return t?
c(`${a(e)} was skipped, which the policy allows`,{actual:r}):l(`${a(e)} was skipped`,{actual:r});if(!e.hasWarnings)return c(`${a(e)} succeeded`,{actual:r});let n=`${a(
e)} succeeded with warnings: jobs that may fail have failed`;return i?l(n,{actual:r}):c(n,{actual:r})}function P(e,t,i){let r=t.filter(({isOwn:s,name:q})=>!s&&!i.
except.some(({matches:O})=>O(q))),n=I(r),d=e.status,{succeeded:u,tolerated:p,open:o}=n,v=n.canceled.filter(({mayFail:s})=>!s),b=[...n.failed,...v,...i.no_warnings?
p:[]],j=[...b.length>0?[`${h(b)} did not succeed`]:[],...n.blocking.length>0?[`${h(n.blocking)} must be started manually`]:[]];if(j.length>0)return l(`in ${a(e)}\
, ${j.join(", and ")}`,{actual:d});let m=i.no_warnings?o:o.filter(({mayFail:s})=>!s);if(m.length>0)return f(`in ${a(e)}, ${g(m.length,"job has","jobs have")} no\
t finished: ${h(m)}${e.isOwn?"; let this job run after them, or exclude them with except":""}`);if(!e.isExternalWhole)return f(`GitLab does not show all statuse\
s that other systems reported to ${a(e)}`);if(["failed","canceled"].includes(e.status)&&!t.some(({isOwn:s})=>s)&&r.length===t.length)return l(`the status of ${a(
e)} is ${e.status}, and none of its jobs explains that`,{actual:d});if(u.length===0)return f(`no other job of ${a(e)} has run`);let $=t.filter(({isOwn:s})=>!s).
length-r.length,x=[...p.length>0?[`${h(p)} may fail and failed`]:[],...$>0?[`${g($,"job")} ignored`]:[]],y=e.isOwn?"; this job itself is still running in it":"";
return c(`${g(u.length,e.isOwn?"other job":"job")} of ${a(e)} succeeded${[...x.map(s=>`, ${s}`),y].join("")}`,{actual:d})}export{L as pipelineSucceeded};
