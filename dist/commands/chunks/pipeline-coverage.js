import{a as C,d as q}from"./shared-job-states.js";import{a as G,b as I}from"./shared-job-names.js";import"./shared-pattern.js";import"./shared-stars.js";import{
c as J,g as L,h as $,i as g,j as c}from"./shared-controls-define.js";import{d as M}from"./shared-pipeline-jobs.js";import"./shared-merge-request.js";import"./shared-facts-source.js";
import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";import{C as j,d as T,e as O,j as P,l as U,p as z,
x as d}from"./shared-api.js";import{g as A}from"./shared-text.js";import"./shared-bundler.js";var y=e=>d(P().check(O(0),T(100),j(e))),_=({at_least:e,not_lower:t})=>t??
e===void 0,B=J({id:"pipeline_coverage",title:"The tests cover enough",description:L("Checks the mean coverage over the jobs of the head's pipeline, as GitLab co\
mputes it.",["`at_least` is the smallest coverage, in percent.","`not_lower: true` compares the coverage with that of the target branch: of its newest successfu\
l pipeline at the commit where the change began, or else of its newest successful one. This is the default without `at_least`.","`tolerance` is the number of pe\
rcentage points by which it may be lower.","`jobs` names the test jobs. Use it if other jobs run after this one."]),severity:"medium",scope:"merge_request",needs:{
found:M},async needsFor(e={}){return _(e)?{target:(await import("./target-pipeline.js")).targetPipelineJobs}:{}},params:z({at_least:y("Smallest coverage, in per\
cent; no limit by default"),not_lower:d(U().check(j("Require at least the coverage of the target branch; true without at_least, otherwise false by default"))),tolerance:y(
"How much lower than on the target branch the coverage may be, in percentage points; 0 by default"),jobs:d(G("Jobs whose coverage counts","every job of the pipe\
line itself"))}),prepare:async({jobs:e,tolerance:t,...r})=>({least:r.at_least,isCompared:_(r),tolerance:t??0,only:e&&await I(e)}),example:{at_least:80,jobs:["te\
st"]},remediation:{text:"add tests; GitLab reads a job's coverage from its log with the expression under coverage",page:"!"},check({found:e,target:t},{least:r,isCompared:s,
tolerance:m,only:n}){if(!e)return g("no pipeline ran for the head of the merge request");let o=`of pipeline ${e.pipelineId}`,u=k(e.jobs,n),v=u.filter(l=>C(l)===
"open");if(v.length>0)return c(`${q(v)} ${o} may still report coverage; let this job run after them`);let w=(n??[]).filter(({matches:l})=>b(u.filter(({name:x})=>l(
x)))===void 0);if(w.length>0)return c(`no job ${A(w.map(({wanted:l})=>l))} ${o} reports its coverage`);let a=b(u);if(a===void 0)return c(`no job ${o} reports it\
s coverage`);let i=`the tests ${o} cover ${p(a)}`;if(r!==void 0&&a<r)return g(`${i}, at least ${p(r)} is required`,{actual:a});if(!s)return $(i,{actual:a});if(!t)
return c(`${i}, but the target branch has no pipeline to compare with`);let h=b(k(t.jobs,n)),f=`pipeline ${t.pipelineId} of the target branch${t.pipeline.isAtBase?
"":" (its newest, because none ran where the change began)"}`;return h===void 0?c(`${i}, but ${f} reports no coverage`):a<h-m?g(`${i}, compared with ${p(h)} in ${f}`,
{actual:a}):$(`${i}, compared with ${p(h)} in ${f}`,{actual:a})}});function k(e,t){return e.filter(({name:r,kind:s,level:m,isOwn:n})=>s==="job"&&!n&&(t?t.some(({
matches:o})=>o(r)):m===0))}function b(e){let t=e.flatMap(({coverage:r})=>r===void 0?[]:[r]);if(t.length!==0)return t.reduce((r,s)=>r+s,0)/t.length}function p(e){
return`${Math.round(e*100)/100}%`}export{B as pipelineCoverage};
