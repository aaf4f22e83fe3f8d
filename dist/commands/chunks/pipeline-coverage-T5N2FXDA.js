import{a as N,d as k}from"./chunk-CZTPV5FK.js";import{b as C,c as O}from"./chunk-O4JV6UV7.js";import{e as x}from"./chunk-G7EV5TCR.js";import"./chunk-3JND7BRY.js";
import"./chunk-MDPHUWVB.js";import"./chunk-XHUCYCOH.js";import{c as _,e as g,f,g as a}from"./chunk-AQ7DEGON.js";import"./chunk-JDRB6BQ3.js";
import"./chunk-J5WW4HX6.js";import{d as P,f as j,i as J,p as c}from"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import{c as v}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var q=e=>c(P({min:0,max:100,description:e})),B=({at_least:e,not_lower:n})=>n??e===void 0,z=_({id:"pipeline_coverage",title:"The tests cover enough",severity:"me\
dium",scope:"merge_request",needs:{found:x},async needsFor(e={}){return B(e)?{target:(await import("./pipeline-jobs-VBG6MEQO.js")).targetPipelineJobs}:{}},params:J(
{at_least:q("Least coverage, in percent"),not_lower:c(j()),tolerance:q("By how many percentage points it may be lower than the target branch's"),jobs:c(C("Jobs \
whose coverage counts; every job of the pipeline itself if not given"))}),prepare:async({jobs:e,tolerance:n,...t})=>({least:t.at_least,isCompared:B(t),tolerance:n??
0,only:e&&await O(e)}),remediation:{text:"add tests; GitLab takes a job's coverage from its log with the expression under coverage",page:"!"},check({found:e,target:n},{
least:t,isCompared:s,tolerance:u,only:p}){if(!e)return f("no pipeline ran for the head of the merge request");let o=`of pipeline ${e.pipelineId}`,h=I(e.jobs,p),
y=h.filter(d=>N(d)==="open");if(y.length>0)return a(`${k(y)} ${o} may still bring coverage; let this job run behind them`);let w=(p??[]).filter(({matches:d})=>$(
h.filter(({name:L})=>d(L)))===void 0);if(w.length>0)return a(`no job ${v(w.map(({wanted:d})=>d))} ${o} says how much its tests cover`);let r=$(h);if(r===void 0)
return a(`no job ${o} says how much its tests cover`);let i=`the tests ${o} cover ${l(r)}`;if(t!==void 0&&r<t)return f(`${i}, at least ${l(t)} must be`,{actual:r});
if(!s)return g(i,{actual:r});if(!n)return a(`${i}, and the target branch has no pipeline to compare with`);let m=$(I(n.jobs,p)),b=`pipeline ${n.pipelineId} of t\
he target branch${n.pipeline.isAtBase?"":" (its newest, none ran where the change began)"}`;return m===void 0?a(`${i}, and ${b} says none`):r<m-u?f(`${i}, and ${l(
m)} in ${b}`,{actual:r}):g(`${i}, and ${l(m)} in ${b}`,{actual:r})}});function I(e,n){return e.filter(({name:t,kind:s,level:u,isOwn:p})=>s==="job"&&!p&&(n?n.some(
({matches:o})=>o(t)):u===0))}function $(e){let n=e.flatMap(({coverage:t})=>t===void 0?[]:[t]);if(n.length!==0)return n.reduce((t,s)=>t+s,0)/n.length}function l(e){
return`${Math.round(e*100)/100}%`}export{z as pipelineCoverage};
