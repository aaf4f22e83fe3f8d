import{b as I,d as h}from"./shared-job-states.js";import{a as R,b as A}from"./shared-job-names.js";import"./shared-pattern.js";import"./shared-stars.js";import{
c as T,g as W,h as c,i as l,j as m}from"./shared-controls-define.js";import{a as _,d as G}from"./shared-pipeline-jobs.js";import"./shared-merge-request.js";import"./shared-facts-source.js";
import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";import{C as J,l as L,p as S,x}from"./shared-api.js";
import{f as g}from"./shared-text.js";import"./shared-bundler.js";var E={id:"pipeline_state",summary:"The state of the head's pipeline",requiredRole:_.requiredRole,
scope:"merge_request",needs:{pipeline:_},async collect({read:e},{pipeline:t}){if(!t)return null;let{status:i,isOwn:a,downstream:n,projectId:d}=t,u=n.filter(o=>o.
projectId===d);if(!a&&(i==="skipped"||[t,...u].every(o=>o.status==="success")))return{pipeline:t,jobs:void 0};let p=await e(G);return{pipeline:t,jobs:[...p?.jobs??
[],...t.external.map(o=>F(t,o))]}}};function F({id:e,projectId:t},i){return{...i,pipelineId:e,projectId:t,kind:"external",stage:"external",level:0,isOwn:!1,failureReason:void 0,
coverage:void 0,downstream:void 0,artifacts:[],artifactsExpireAt:void 0}}var b=e=>x(L().check(J(e))),z=T({id:"pipeline_succeeded",title:"The pipeline succeeded",
description:W("Requires that the pipeline that GitLab shows for the head has succeeded. So must child pipelines whose triggers did not wait for them.",["While t\
his job itself runs in the pipeline, the pipeline has no status that counts. Then every other job must have finished, and none may have failed.","Jobs that run \
after this one make the result unknown, unless `except` names them.","`merged_result: true` requires a pipeline of the merged result or of a merge train.","`no_\
warnings: true` also fails for failed jobs that are allowed to fail."]),severity:"high",scope:"merge_request",needs:{state:E},params:S({merged_result:b("Require\
 a pipeline of the merged result or of a merge train; false by default"),allow_skipped:b("Accept a pipeline that was skipped; false by default"),no_warnings:b("\
Also fail for failed jobs that are allowed to fail; false by default"),except:x(R("Jobs to ignore","no job"))}),prepare:async({except:e,...t})=>({...t,except:await A(
e)}),example:{merged_result:!0,except:["deploy"]},remediation:{text:"repair the jobs that the message names and run the pipeline again; this job must run after \
them, with needs or in a later stage",page:"!"},check({state:e},t){if(!e)return l("no pipeline ran for the head of the merge request");let{pipeline:i,jobs:a}=e;
return t.merged_result&&!C.includes(i.kind)?l(`${r(i)} did not run on the merged result`,{actual:i.kind}):a?P(i,a,t):K(i,t)}}),C=["merged_result","merge_train"],
H={branch:"of the branch",detached:"of the merge request",merged_result:"of the merged result",merge_train:"of the merge train"};function r({id:e,kind:t}){return`\
pipeline ${e} ${H[t]}`}function K(e,{allow_skipped:t,no_warnings:i}){let a=e.status;if(e.status==="skipped")return t?c(`${r(e)} was skipped, which the policy al\
lows`,{actual:a}):l(`${r(e)} was skipped`,{actual:a});if(!e.hasWarnings)return c(`${r(e)} succeeded`,{actual:a});let n=`${r(e)} succeeded with warnings: jobs th\
at may fail have failed`;return i?l(n,{actual:a}):c(n,{actual:a})}function P(e,t,i){let a=t.filter(({isOwn:s,name:q})=>!s&&!i.except.some(({matches:O})=>O(q))),
n=I(a),d=e.status,{succeeded:u,tolerated:p,open:o}=n,y=n.canceled.filter(({mayFail:s})=>!s),w=[...n.failed,...y,...i.no_warnings?p:[]],j=[...w.length>0?[`${h(w)}\
 did not succeed`]:[],...n.blocking.length>0?[`${h(n.blocking)} must be started manually`]:[]];if(j.length>0)return l(`in ${r(e)}, ${j.join(", and ")}`,{actual:d});
let f=i.no_warnings?o:o.filter(({mayFail:s})=>!s);if(f.length>0)return m(`in ${r(e)}, ${g(f.length,"job has","jobs have")} not finished: ${h(f)}${e.isOwn?"; let\
 this job run after them, or exclude them with except":""}`);if(!e.isExternalWhole)return m(`GitLab does not show all statuses that other systems reported to ${r(
e)}`);if(["failed","canceled"].includes(e.status)&&!t.some(({isOwn:s})=>s)&&a.length===t.length)return l(`the status of ${r(e)} is ${e.status}, and none of its \
jobs explains that`,{actual:d});if(u.length===0)return m(`no other job of ${r(e)} has run`);let $=t.filter(({isOwn:s})=>!s).length-a.length,k=[...p.length>0?[`${h(
p)} may fail and failed`]:[],...$>0?[`${g($,"job")} ignored`]:[]],v=e.isOwn?"; this job itself is still running in it":"";return c(`${g(u.length,e.isOwn?"other \
job":"job")} of ${r(e)} succeeded${[...k.map(s=>`, ${s}`),v].join("")}`,{actual:d})}export{z as pipelineSucceeded};
