import{b as H,d as u}from"./chunk-DWVCVI6D.js";import{b as S,c as A}from"./chunk-BZDCD67W.js";import{a as y,e as O}from"./chunk-B6MGZGWT.js";import"./chunk-BO5SZ4DB.js";
import"./chunk-3JND7BRY.js";import{$8_c as J,$8_e as c,$8_f as d,$8_g as g}from"../index.js";
import{$d_f as _,$d_i as k,$d_p as w}from"../index.js";import{$9_b as m}from"../index.js";
var v={id:"pipeline_state",summary:"How the head's pipeline did",right:y.right,about:"merge_request",needs:{pipeline:y},async collect({read:e},{pipeline:t}){if(!t)
return null;let{status:n,isOwn:o,downstream:i,projectId:l}=t,f=i.filter(a=>a.projectId===l);if(!o&&(n==="skipped"||[t,...f].every(a=>a.status==="success")))return{
pipeline:t,jobs:void 0};let p=await e(O);return{pipeline:t,jobs:[...p?.jobs??[],...t.external.map(a=>K(t,a))]}}};function K({id:e,projectId:t},n){return{...n,pipelineId:e,
projectId:t,kind:"external",stage:"external",level:0,isOwn:!1,failureReason:void 0,coverage:void 0,downstream:void 0,artifacts:[],artifactsExpireAt:void 0}}var j=w(_()),Z=J({id:"pipeline_succeeded",title:"The pipeline succeeded",severity:"high",about:"merge_request",needs:{state:v},params:k({merged_result:j,allow_skipped:j,
no_warnings:j,except:w(S("Jobs that are left aside"))}),prepare:async({except:e,...t})=>({...t,except:await A(e)}),remediation:{text:"repair the jobs that are n\
amed and let the pipeline run again; this job belongs behind them, with needs or in a later stage",page:"!"},check({state:e},t){if(!e)return d("no pipeline ran \
for the head of the merge request");let{pipeline:n,jobs:o}=e;return t.merged_result&&!R.includes(n.kind)?d(`${s(n)} did not run on the merged result`,{actual:n.
kind}):o?F(n,o,t):C(n,t)}}),R=["merged_result","merge_train"],I={branch:"of the branch",detached:"of the merge request",merged_result:"of the merged result",merge_train:"\
of the merge train"};function s({id:e,kind:t}){return`pipeline ${e} ${I[t]}`}function C(e,{allow_skipped:t,no_warnings:n}){let o=e.status;if(e.status==="skipped")
return t?c(`${s(e)} was skipped, which the policy allows`,{actual:o}):d(`${s(e)} was skipped`,{actual:o});if(!e.hasWarnings)return c(`${s(e)} succeeded`,{actual:o});
let i=`${s(e)} succeeded with warnings: jobs that may fail did`;return n?d(i,{actual:o}):c(i,{actual:o})}function F(e,t,n){let o=t.filter(({isOwn:r,name:N})=>!r&&
!n.except.some(({matches:W})=>W(N))),i=H(o),l=e.status,{succeeded:f,tolerated:h,open:p}=i,a=i.canceled.filter(({mayFail:r})=>!r),$=[...i.failed,...a,...n.no_warnings?
h:[]],P=[...$.length>0?[`${u($)} did not succeed`]:[],...i.blocking.length>0?[`${u(i.blocking)} waits for somebody to start it`]:[]];if(P.length>0)return d(`in ${s(
e)}, ${P.join(", and ")}`,{actual:l});let b=n.no_warnings?p:p.filter(({mayFail:r})=>!r);if(b.length>0)return g(`in ${s(e)}, ${m(b.length,"job has","jobs have")}\
 not finished: ${u(b)}${e.isOwn?"; let this job run behind them, or leave them aside with except":""}`);if(!e.isExternalWhole)return g(`what other systems repor\
ted to ${s(e)} is not shown whole`);if(["failed","canceled"].includes(e.status)&&!e.isOwn&&o.length===t.length)return d(`${s(e)} ended as ${e.status}, and none \
of its jobs says why`,{actual:l});if(f.length===0)return g(`no other job of ${s(e)} has run`);let x=t.filter(({isOwn:r})=>!r).length-o.length,q=[...h.length>0?[
`${u(h)} failed and may`]:[],...x>0?[`${m(x,"job")} left aside`]:[]],E=e.isOwn?"; this job itself still runs in it":"";return c(`${m(f.length,e.isOwn?"other job":
"job")} of ${s(e)} succeeded${[...q.map(r=>`, ${r}`),E].join("")}`,{actual:l})}export{Z as pipelineSucceeded};
