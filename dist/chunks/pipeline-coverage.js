import{a as C,b as q}from"./shared-job-names.js";import{a as x,d as G}from"./shared-job-states.js";import"./shared-stars.js";import{d as I}from"./shared-pipeline-jobs.js";
import"./shared-time.js";import{$2599_c as J,$2599_f as L,$2599_g as _,$2599_h as g,$2599_i as l}from"../index.js";import{$82ce_A as M,$82ce_c as T,$82ce_d as A,
$82ce_i as N,$82ce_k as O,$82ce_o as P,$82ce_v as d}from"../index.js";import{$f045_f as z}from"../index.js";var w=e=>d(N().check(A(0),T(100),M(e))),j=({at_least:e,
not_lower:t})=>t??e===void 0,B=J({id:"pipeline_coverage",title:"The tests cover enough",description:L("Checks the mean coverage over the jobs of the head's pipe\
line, as GitLab computes it.",["`at_least` is the smallest coverage, in percent.","`not_lower: true` compares the coverage with that of the target branch: of it\
s newest successful pipeline at the commit where the change began, or else of its newest successful one. This is the default without `at_least`.","`tolerance` i\
s the number of percentage points by which it may be lower.","`jobs` names the test jobs. Use it if other jobs run after this one."],`- id: pipeline_coverage
  with: { at_least: 80, jobs: [test] }`),severity:"medium",scope:"merge_request",needs:{found:I},async needsFor(e={}){return j(e)?{target:(await import("./target-pipeline.js")).
targetPipelineJobs}:{}},params:P({at_least:w("Smallest coverage, in percent"),not_lower:d(O()),tolerance:w("Number of percentage points by which it may be lower\
 than the target branch's"),jobs:d(C("Jobs whose coverage counts; by default every job of the pipeline itself"))}),prepare:async({jobs:e,tolerance:t,...a})=>({least:a.
at_least,isCompared:j(a),tolerance:t??0,only:e&&await q(e)}),remediation:{text:"add tests; GitLab reads a job's coverage from its log with the expression under \
coverage",page:"!"},check({found:e,target:t},{least:a,isCompared:s,tolerance:f,only:n}){if(!e)return g("no pipeline ran for the head of the merge request");let o=`\
of pipeline ${e.pipelineId}`,m=y(e.jobs,n),$=m.filter(c=>x(c)==="open");if($.length>0)return l(`${G($)} ${o} may still report coverage; let this job run after t\
hem`);let v=(n??[]).filter(({matches:c})=>b(m.filter(({name:k})=>c(k)))===void 0);if(v.length>0)return l(`no job ${z(v.map(({wanted:c})=>c))} ${o} reports its c\
overage`);let r=b(m);if(r===void 0)return l(`no job ${o} reports its coverage`);let i=`the tests ${o} cover ${p(r)}`;if(a!==void 0&&r<a)return g(`${i}, at least\
 ${p(a)} is required`,{actual:r});if(!s)return _(i,{actual:r});if(!t)return l(`${i}, but the target branch has no pipeline to compare with`);let h=b(y(t.jobs,n)),
u=`pipeline ${t.pipelineId} of the target branch${t.pipeline.isAtBase?"":" (its newest, because none ran where the change began)"}`;return h===void 0?l(`${i}, b\
ut ${u} reports no coverage`):r<h-f?g(`${i}, compared with ${p(h)} in ${u}`,{actual:r}):_(`${i}, compared with ${p(h)} in ${u}`,{actual:r})}});function y(e,t){return e.
filter(({name:a,kind:s,level:f,isOwn:n})=>s==="job"&&!n&&(t?t.some(({matches:o})=>o(a)):f===0))}function b(e){let t=e.flatMap(({coverage:a})=>a===void 0?[]:[a]);
if(t.length!==0)return t.reduce((a,s)=>a+s,0)/t.length}function p(e){return`${Math.round(e*100)/100}%`}export{B as pipelineCoverage};
