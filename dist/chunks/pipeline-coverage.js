import{a as x,b as C}from"./shared-job-names.js";import{a as G,d as I}from"./shared-job-states.js";import"./shared-stars.js";import{d as J}from"./shared-pipeline-jobs.js";
import"./shared-time.js";import{$2599_c as L,$2599_f as M,$2599_g as w,$2599_h as g,$2599_i as c}from"../index.js";import{$82ce_A as _,$82ce_c as T,$82ce_d as A,
$82ce_i as O,$82ce_k as P,$82ce_o as U,$82ce_v as d}from"../index.js";import{$f045_f as z}from"../index.js";var j=e=>d(O().check(A(0),T(100),_(e))),y=({at_least:e,
not_lower:t})=>t??e===void 0,B=L({id:"pipeline_coverage",title:"The tests cover enough",description:M("Checks the mean coverage over the jobs of the head's pipe\
line, as GitLab computes it.",["`at_least` is the smallest coverage, in percent.","`not_lower: true` compares the coverage with that of the target branch: of it\
s newest successful pipeline at the commit where the change began, or else of its newest successful one. This is the default without `at_least`.","`tolerance` i\
s the number of percentage points by which it may be lower.","`jobs` names the test jobs. Use it if other jobs run after this one."]),severity:"medium",scope:"m\
erge_request",needs:{found:J},async needsFor(e={}){return y(e)?{target:(await import("./target-pipeline.js")).targetPipelineJobs}:{}},params:U({at_least:j("Smal\
lest coverage, in percent; no limit by default"),not_lower:d(P().check(_("Require at least the coverage of the target branch; true without at_least, otherwise f\
alse by default"))),tolerance:j("How much lower than on the target branch the coverage may be, in percentage points; 0 by default"),jobs:d(x("Jobs whose coverag\
e counts","every job of the pipeline itself"))}),prepare:async({jobs:e,tolerance:t,...a})=>({least:a.at_least,isCompared:y(a),tolerance:t??0,only:e&&await C(e)}),
example:{at_least:80,jobs:["test"]},remediation:{text:"add tests; GitLab reads a job's coverage from its log with the expression under coverage",page:"!"},check({
found:e,target:t},{least:a,isCompared:s,tolerance:u,only:n}){if(!e)return g("no pipeline ran for the head of the merge request");let o=`of pipeline ${e.pipelineId}`,
f=k(e.jobs,n),$=f.filter(l=>G(l)==="open");if($.length>0)return c(`${I($)} ${o} may still report coverage; let this job run after them`);let v=(n??[]).filter(({
matches:l})=>b(f.filter(({name:q})=>l(q)))===void 0);if(v.length>0)return c(`no job ${z(v.map(({wanted:l})=>l))} ${o} reports its coverage`);let r=b(f);if(r===void 0)
return c(`no job ${o} reports its coverage`);let i=`the tests ${o} cover ${p(r)}`;if(a!==void 0&&r<a)return g(`${i}, at least ${p(a)} is required`,{actual:r});if(!s)
return w(i,{actual:r});if(!t)return c(`${i}, but the target branch has no pipeline to compare with`);let h=b(k(t.jobs,n)),m=`pipeline ${t.pipelineId} of the tar\
get branch${t.pipeline.isAtBase?"":" (its newest, because none ran where the change began)"}`;return h===void 0?c(`${i}, but ${m} reports no coverage`):r<h-u?g(
`${i}, compared with ${p(h)} in ${m}`,{actual:r}):w(`${i}, compared with ${p(h)} in ${m}`,{actual:r})}});function k(e,t){return e.filter(({name:a,kind:s,level:u,
isOwn:n})=>s==="job"&&!n&&(t?t.some(({matches:o})=>o(a)):u===0))}function b(e){let t=e.flatMap(({coverage:a})=>a===void 0?[]:[a]);if(t.length!==0)return t.reduce(
(a,s)=>a+s,0)/t.length}function p(e){return`${Math.round(e*100)/100}%`}export{B as pipelineCoverage};
