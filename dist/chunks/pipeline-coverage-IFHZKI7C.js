import{a as x,d as A}from"./chunk-DWVCVI6D.js";import{b as N,c as C}from"./chunk-BZDCD67W.js";import{e as k}from"./chunk-B6MGZGWT.js";import"./chunk-BO5SZ4DB.js";
import"./chunk-3JND7BRY.js";import{$8_c as _,$8_e as g,$8_f as l,$8_g as a}from"../index.js";
import{$d_d as j,$d_f as J,$d_i as P,$d_p as f}from"../index.js";import{$9_c as v}from"../index.js";
var O=e=>f(j({min:0,max:100,about:e})),q=({at_least:e,not_lower:n})=>n??e===void 0,z=_({id:"pipeline_coverage",title:"The tests cover enough",severity:"medium",
about:"merge_request",needs:{found:k},async needsFor(e={}){return q(e)?{target:(await import("./pipeline-jobs-ZLY3N4KB.js")).targetPipelineJobs}:{}},params:P({at_least:O(
"Least coverage, in percent"),not_lower:f(J()),tolerance:O("By how many percentage points it may be lower than the target branch's"),jobs:f(N("Jobs whose covera\
ge counts; every job of the pipeline itself if not given"))}),prepare:async({jobs:e,tolerance:n,...t})=>({least:t.at_least,isCompared:q(t),tolerance:n??0,only:e&&
await C(e)}),remediation:{text:"add tests; GitLab takes a job's coverage from its log with the expression under coverage",page:"!"},check({found:e,target:n},{least:t,
isCompared:s,tolerance:m,only:p}){if(!e)return l("no pipeline ran for the head of the merge request");let o=`of pipeline ${e.pipelineId}`,h=B(e.jobs,p),y=h.filter(
d=>x(d)==="open");if(y.length>0)return a(`${A(y)} ${o} may still bring coverage; let this job run behind them`);let w=(p??[]).filter(({matches:d})=>$(h.filter(({
name:I})=>d(I)))===void 0);if(w.length>0)return a(`no job ${v(w.map(({wanted:d})=>d))} ${o} says how much its tests cover`);let r=$(h);if(r===void 0)return a(`n\
o job ${o} says how much its tests cover`);let i=`the tests ${o} cover ${c(r)}`;if(t!==void 0&&r<t)return l(`${i}, at least ${c(t)} must be`,{actual:r});if(!s)return g(
i,{actual:r});if(!n)return a(`${i}, and the target branch has no pipeline to compare with`);let u=$(B(n.jobs,p)),b=`pipeline ${n.pipelineId} of the target branc\
h${n.pipeline.isAtBase?"":" (its newest, none ran where the change began)"}`;return u===void 0?a(`${i}, and ${b} says none`):r<u-m?l(`${i}, and ${c(u)} in ${b}`,
{actual:r}):g(`${i}, and ${c(u)} in ${b}`,{actual:r})}});function B(e,n){return e.filter(({name:t,kind:s,level:m,isOwn:p})=>s==="job"&&!p&&(n?n.some(({matches:o})=>o(
t)):m===0))}function $(e){let n=e.flatMap(({coverage:t})=>t===void 0?[]:[t]);if(n.length!==0)return n.reduce((t,s)=>t+s,0)/n.length}function c(e){return`${Math.
round(e*100)/100}%`}export{z as pipelineCoverage};
