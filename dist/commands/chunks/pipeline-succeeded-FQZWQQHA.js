import{b as O,d as p}from"./chunk-7BTQK6XB.js";import{b as H,c as S}from"./chunk-5CQX6KC5.js";import{b as y,f as J}from"./chunk-CC4Q4NDR.js";import"./chunk-3JND7BRY.js";
import"./chunk-XHUCYCOH.js";import{c as x,e as c,f as d,g as b}from"./chunk-5CR5D7FZ.js";import"./chunk-CGD4J2QE.js";import"./chunk-LVRENNJW.js";
import"./chunk-J5WW4HX6.js";import{f as _,i as k,p as g}from"./chunk-7J7MU3VY.js";import{b as f}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var A={id:"pipeline_state",summary:"How the head's pipeline did",right:y.right,about:"merge_request",needs:{pipeline:y},async collect({read:e},{pipeline:t}){if(!t)
return null;let{status:n,isOwn:i,downstream:o,projectId:u}=t,m=o.filter(a=>a.projectId===u),l=!i&&(n==="skipped"||[t,...m].every(a=>a.status==="success"));return{
pipeline:t,jobs:l?void 0:(await e(J))?.jobs}}};var w=g(_()),X=x({id:"pipeline_succeeded",title:"The pipeline succeeded",severity:"high",about:"merge_request",needs:{state:A},params:k({merged_result:w,allow_skipped:w,
no_warnings:w,except:g(H("Jobs that are left aside"))}),prepare:async({except:e,...t})=>({...t,except:await S(e)}),remediation:{text:"repair the jobs that are n\
amed and let the pipeline run again; this job belongs behind them, with needs or in a later stage",page:"!"},check({state:e},t){if(!e)return d("no pipeline ran \
for the head of the merge request");let{pipeline:n,jobs:i}=e;return t.merged_result&&!I.includes(n.kind)?d(`${s(n)} did not run on the merged result`,{actual:n.
kind}):i?F(n,i,t):C(n,t)}}),I=["merged_result","merge_train"],R={branch:"of the branch",detached:"of the merge request",merged_result:"of the merged result",merge_train:"\
of the merge train"};function s({id:e,kind:t}){return`pipeline ${e} ${R[t]}`}function C(e,{allow_skipped:t,no_warnings:n}){let i=e.status;if(e.status==="skipped")
return t?c(`${s(e)} was skipped, which the policy allows`,{actual:i}):d(`${s(e)} was skipped`,{actual:i});if(!e.hasWarnings)return c(`${s(e)} succeeded`,{actual:i});
let o=`${s(e)} succeeded with warnings: jobs that may fail did`;return n?d(o,{actual:i}):c(o,{actual:i})}function F(e,t,n){let i=t.filter(({isOwn:r,name:K})=>!r&&
!n.except.some(({matches:W})=>W(K))),o=O(i),u=e.status,{succeeded:m,tolerated:l,open:a}=o,q=o.canceled.filter(({mayFail:r})=>!r),j=[...o.failed,...q,...n.no_warnings?
l:[]],$=[...j.length>0?[`${p(j)} did not succeed`]:[],...o.blocking.length>0?[`${p(o.blocking)} waits for somebody to start it`]:[]];if($.length>0)return d(`in ${s(
e)}, ${$.join(", and ")}`,{actual:u});let h=n.no_warnings?a:a.filter(({mayFail:r})=>!r);if(h.length>0)return b(`in ${s(e)}, ${f(h.length,"job has","jobs have")}\
 not finished: ${p(h)}${e.isOwn?"; let this job run behind them, or leave them aside with except":""}`);if(m.length===0)return b(`no other job of ${s(e)} has ru\
n`);let P=t.filter(({isOwn:r})=>!r).length-i.length,v=[...l.length>0?[`${p(l)} failed and may`]:[],...P>0?[`${f(P,"job")} left aside`]:[]],N=e.isOwn?"; this job\
 itself still runs in it":"";return c(`${f(m.length,e.isOwn?"other job":"job")} of ${s(e)} succeeded${[...v.map(r=>`, ${r}`),N].join("")}`,{actual:u})}export{X as pipelineSucceeded};
