import{a as C,d as q}from"./shared-job-states.js";import{a as x,b as G}from"./shared-job-names.js";import"./shared-pattern.js";import"./shared-stars.js";import{
c as I,g as J,h as $,i as g,j as p}from"./shared-controls-define.js";import{d as L}from"./shared-pipeline-jobs.js";import"./shared-merge-request.js";import"./shared-facts-source.js";
import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";import{B as M,c as T,d as B,i as N,k as O,o as P,
w as d}from"./shared-api.js";import{g as z}from"./shared-text.js";import"./shared-bundler.js";var j=e=>d(N().check(B(0),T(100),M(e))),y=({at_least:e,not_lower:t})=>t??
e===void 0,A=I({id:"pipeline_coverage",title:"The tests cover enough",description:J("Checks the mean coverage over the jobs of the head's pipeline, as GitLab co\
mputes it.",["`at_least` is the smallest coverage, in percent.","`not_lower: true` compares the coverage with that of the target branch: of its newest successfu\
l pipeline at the commit where the change began, or else of its newest successful one. This is the default without `at_least`.","`tolerance` is the number of pe\
rcentage points by which it may be lower.","`jobs` names the test jobs. Use it if other jobs run after this one."],`- id: pipeline_coverage
  with: { at_least: 80, jobs: [test] }`),severity:"medium",scope:"merge_request",needs:{found:L},async needsFor(e={}){return y(e)?{target:(await import("./target-pipeline.js")).
targetPipelineJobs}:{}},params:P({at_least:j("Smallest coverage, in percent"),not_lower:d(O()),tolerance:j("Number of percentage points by which it may be lower\
 than the target branch's"),jobs:d(x("Jobs whose coverage counts; by default every job of the pipeline itself"))}),prepare:async({jobs:e,tolerance:t,...r})=>({least:r.
at_least,isCompared:y(r),tolerance:t??0,only:e&&await G(e)}),remediation:{text:"add tests; GitLab reads a job's coverage from its log with the expression under \
coverage",page:"!"},check({found:e,target:t},{least:r,isCompared:s,tolerance:m,only:n}){if(!e)return g("no pipeline ran for the head of the merge request");let o=`\
of pipeline ${e.pipelineId}`,u=_(e.jobs,n),v=u.filter(l=>C(l)==="open");if(v.length>0)return p(`${q(v)} ${o} may still report coverage; let this job run after t\
hem`);let w=(n??[]).filter(({matches:l})=>b(u.filter(({name:k})=>l(k)))===void 0);if(w.length>0)return p(`no job ${z(w.map(({wanted:l})=>l))} ${o} reports its c\
overage`);let a=b(u);if(a===void 0)return p(`no job ${o} reports its coverage`);let i=`the tests ${o} cover ${h(a)}`;if(r!==void 0&&a<r)return g(`${i}, at least\
 ${h(r)} is required`,{actual:a});if(!s)return $(i,{actual:a});if(!t)return p(`${i}, but the target branch has no pipeline to compare with`);let c=b(_(t.jobs,n)),
f=`pipeline ${t.pipelineId} of the target branch${t.pipeline.isAtBase?"":" (its newest, because none ran where the change began)"}`;return c===void 0?p(`${i}, b\
ut ${f} reports no coverage`):a<c-m?g(`${i}, compared with ${h(c)} in ${f}`,{actual:a}):$(`${i}, compared with ${h(c)} in ${f}`,{actual:a})}});function _(e,t){return e.
filter(({name:r,kind:s,level:m,isOwn:n})=>s==="job"&&!n&&(t?t.some(({matches:o})=>o(r)):m===0))}function b(e){let t=e.flatMap(({coverage:r})=>r===void 0?[]:[r]);
if(t.length!==0)return t.reduce((r,s)=>r+s,0)/t.length}function h(e){return`${Math.round(e*100)/100}%`}export{A as pipelineCoverage};
