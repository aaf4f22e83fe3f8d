import{b as H,d as u}from"./chunk-CZTPV5FK.js";import{b as S,c as q}from"./chunk-O4JV6UV7.js";import{a as y,e as k}from"./chunk-G7EV5TCR.js";import"./chunk-3JND7BRY.js";
import"./chunk-MDPHUWVB.js";import"./chunk-XHUCYCOH.js";import{c as O,e as c,f as d,g}from"./chunk-AQ7DEGON.js";import"./chunk-JDRB6BQ3.js";
import"./chunk-J5WW4HX6.js";import{f as _,i as J,p as w}from"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import{b as h}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var v={id:"pipeline_state",summary:"How the head's pipeline did",requiredRole:y.requiredRole,scope:"merge_request",needs:{pipeline:y},async collect({read:e},{pipeline:t}){
if(!t)return null;let{status:n,isOwn:r,downstream:s,projectId:l}=t,f=s.filter(a=>a.projectId===l);if(!r&&(n==="skipped"||[t,...f].every(a=>a.status==="success")))
return{pipeline:t,jobs:void 0};let p=await e(k);return{pipeline:t,jobs:[...p?.jobs??[],...t.external.map(a=>A(t,a))]}}};function A({id:e,projectId:t},n){return{
...n,pipelineId:e,projectId:t,kind:"external",stage:"external",level:0,isOwn:!1,failureReason:void 0,coverage:void 0,downstream:void 0,artifacts:[],artifactsExpireAt:void 0}}var j=w(_()),Z=O({id:"pipeline_succeeded",title:"The pipeline succeeded",severity:"high",scope:"merge_request",needs:{state:v},params:J({merged_result:j,allow_skipped:j,
no_warnings:j,except:w(S("Jobs that are left aside"))}),prepare:async({except:e,...t})=>({...t,except:await q(e)}),remediation:{text:"repair the jobs that are n\
amed and let the pipeline run again; this job belongs behind them, with needs or in a later stage",page:"!"},check({state:e},t){if(!e)return d("no pipeline ran \
for the head of the merge request");let{pipeline:n,jobs:r}=e;return t.merged_result&&!K.includes(n.kind)?d(`${o(n)} did not run on the merged result`,{actual:n.
kind}):r?F(n,r,t):C(n,t)}}),K=["merged_result","merge_train"],I={branch:"of the branch",detached:"of the merge request",merged_result:"of the merged result",merge_train:"\
of the merge train"};function o({id:e,kind:t}){return`pipeline ${e} ${I[t]}`}function C(e,{allow_skipped:t,no_warnings:n}){let r=e.status;if(e.status==="skipped")
return t?c(`${o(e)} was skipped, which the policy allows`,{actual:r}):d(`${o(e)} was skipped`,{actual:r});if(!e.hasWarnings)return c(`${o(e)} succeeded`,{actual:r});
let s=`${o(e)} succeeded with warnings: jobs that may fail did`;return n?d(s,{actual:r}):c(s,{actual:r})}function F(e,t,n){let r=t.filter(({isOwn:i,name:N})=>!i&&
!n.except.some(({matches:W})=>W(N))),s=H(r),l=e.status,{succeeded:f,tolerated:m,open:p}=s,a=s.canceled.filter(({mayFail:i})=>!i),$=[...s.failed,...a,...n.no_warnings?
m:[]],P=[...$.length>0?[`${u($)} did not succeed`]:[],...s.blocking.length>0?[`${u(s.blocking)} waits for somebody to start it`]:[]];if(P.length>0)return d(`in ${o(
e)}, ${P.join(", and ")}`,{actual:l});let b=n.no_warnings?p:p.filter(({mayFail:i})=>!i);if(b.length>0)return g(`in ${o(e)}, ${h(b.length,"job has","jobs have")}\
 not finished: ${u(b)}${e.isOwn?"; let this job run behind them, or leave them aside with except":""}`);if(!e.isExternalWhole)return g(`what other systems repor\
ted to ${o(e)} is not shown whole`);if(["failed","canceled"].includes(e.status)&&!e.isOwn&&r.length===t.length)return d(`${o(e)} ended as ${e.status}, and none \
of its jobs says why`,{actual:l});if(f.length===0)return g(`no other job of ${o(e)} has run`);let x=t.filter(({isOwn:i})=>!i).length-r.length,R=[...m.length>0?[
`${u(m)} failed and may`]:[],...x>0?[`${h(x,"job")} left aside`]:[]],E=e.isOwn?"; this job itself still runs in it":"";return c(`${h(f.length,e.isOwn?"other job":
"job")} of ${o(e)} succeeded${[...R.map(i=>`, ${i}`),E].join("")}`,{actual:l})}export{Z as pipelineSucceeded};
