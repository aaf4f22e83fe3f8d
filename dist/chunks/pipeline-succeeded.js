import{a as I,b as R}from"./shared-job-names.js";import{b as A,d as h}from"./shared-job-states.js";import"./shared-stars.js";import{a as j,d as T}from"./shared-pipeline-jobs.js";
import"./shared-time.js";import{$2599_c as W,$2599_f as G,$2599_g as c,$2599_h as o,$2599_i as m}from"../index.js";import{$82ce_A as J,$82ce_k as L,$82ce_o as S,
$82ce_v as k}from"../index.js";import{$f045_e as g}from"../index.js";var E={id:"pipeline_state",summary:"The state of the head's pipeline",requiredRole:j.requiredRole,
scope:"merge_request",needs:{pipeline:j},async collect({read:e},{pipeline:t}){if(!t)return null;let{status:a,isOwn:i,downstream:n,projectId:d}=t,p=n.filter(l=>l.
projectId===d);if(!i&&(a==="skipped"||[t,...p].every(l=>l.status==="success")))return{pipeline:t,jobs:void 0};let u=await e(T);return{pipeline:t,jobs:[...u?.jobs??
[],...t.external.map(l=>F(t,l))]}}};function F({id:e,projectId:t},a){return{...a,pipelineId:e,projectId:t,kind:"external",stage:"external",level:0,isOwn:!1,failureReason:void 0,
coverage:void 0,downstream:void 0,artifacts:[],artifactsExpireAt:void 0}}var b=e=>k(L().check(J(e))),z=W({id:"pipeline_succeeded",title:"The pipeline succeeded",
description:G("Requires that the pipeline that GitLab shows for the head has succeeded. So must child pipelines whose triggers did not wait for them.",["While t\
his job itself runs in the pipeline, the pipeline has no status that counts. Then every other job must have finished, and none may have failed.","Jobs that run \
after this one make the result unknown, unless `except` names them.","`merged_result: true` requires a pipeline of the merged result or of a merge train.","`no_\
warnings: true` also fails for failed jobs that are allowed to fail."]),severity:"high",scope:"merge_request",needs:{state:E},params:S({merged_result:b("Require\
 a pipeline of the merged result or of a merge train; false by default"),allow_skipped:b("Accept a pipeline that was skipped; false by default"),no_warnings:b("\
Also fail for failed jobs that are allowed to fail; false by default"),except:k(I("Jobs to ignore","no job"))}),prepare:async({except:e,...t})=>({...t,except:await R(
e)}),example:{merged_result:!0,except:["deploy"]},remediation:{text:"repair the jobs that the message names and run the pipeline again; this job must run after \
them, with needs or in a later stage",page:"!"},check({state:e},t){if(!e)return o("no pipeline ran for the head of the merge request");let{pipeline:a,jobs:i}=e;
return t.merged_result&&!H.includes(a.kind)?o(`${r(a)} did not run on the merged result`,{actual:a.kind}):i?B(a,i,t):P(a,t)}}),H=["merged_result","merge_train"],
K={branch:"of the branch",detached:"of the merge request",merged_result:"of the merged result",merge_train:"of the merge train"};function r({id:e,kind:t}){return`\
pipeline ${e} ${K[t]}`}function P(e,{allow_skipped:t,no_warnings:a}){let i=e.status;if(e.status==="skipped")return t?c(`${r(e)} was skipped, which the policy al\
lows`,{actual:i}):o(`${r(e)} was skipped`,{actual:i});if(!e.hasWarnings)return c(`${r(e)} succeeded`,{actual:i});let n=`${r(e)} succeeded with warnings: jobs th\
at may fail have failed`;return a?o(n,{actual:i}):c(n,{actual:i})}function B(e,t,a){let i=t.filter(({isOwn:s,name:q})=>!s&&!a.except.some(({matches:O})=>O(q))),
n=A(i),d=e.status,{succeeded:p,tolerated:u,open:l}=n,y=n.canceled.filter(({mayFail:s})=>!s),w=[...n.failed,...y,...a.no_warnings?u:[]],$=[...w.length>0?[`${h(w)}\
 did not succeed`]:[],...n.blocking.length>0?[`${h(n.blocking)} must be started manually`]:[]];if($.length>0)return o(`in ${r(e)}, ${$.join(", and ")}`,{actual:d});
let f=a.no_warnings?l:l.filter(({mayFail:s})=>!s);if(f.length>0)return m(`in ${r(e)}, ${g(f.length,"job has","jobs have")} not finished: ${h(f)}${e.isOwn?"; let\
 this job run after them, or exclude them with except":""}`);if(!e.isExternalWhole)return m(`GitLab does not show all statuses that other systems reported to ${r(
e)}`);if(["failed","canceled"].includes(e.status)&&!t.some(({isOwn:s})=>s)&&i.length===t.length)return o(`the status of ${r(e)} is ${e.status}, and none of its \
jobs explains that`,{actual:d});if(p.length===0)return m(`no other job of ${r(e)} has run`);let _=t.filter(({isOwn:s})=>!s).length-i.length,v=[...u.length>0?[`${h(
u)} may fail and failed`]:[],..._>0?[`${g(_,"job")} ignored`]:[]],x=e.isOwn?"; this job itself is still running in it":"";return c(`${g(p.length,e.isOwn?"other \
job":"job")} of ${r(e)} succeeded${[...v.map(s=>`, ${s}`),x].join("")}`,{actual:d})}export{z as pipelineSucceeded};
