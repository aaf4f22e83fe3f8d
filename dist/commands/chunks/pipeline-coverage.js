import{a as C,d as x}from"./shared-job-states.js";import{b as L,c as q}from"./shared-job-names.js";import{e as B}from"./shared-pipeline-jobs.js";import"./shared-pattern.js";
import"./shared-change-origin.js";import"./shared-merge-request.js";import{c as G,f as I,g as $,h as g,i as h}from"./shared-controls-define.js";import"./shared-facts-define.js";
import"./shared-schema.js";import"./shared-checks.js";import"./shared-source.js";import"./shared-time.js";import{A as J,c as M,d as A,i as O,k as P,o as T,v as d}from"./shared-api.js";
import{e as z}from"./shared-text.js";import"./shared-bundler.js";var j=e=>d(O().check(A(0),M(100),J(e))),y=({at_least:e,not_lower:t})=>t??e===void 0,F=G({id:"pi\
peline_coverage",title:"The tests cover enough",description:I("Checks the mean coverage over the jobs of the head's pipeline, as GitLab computes it.",["`at_leas\
t` is the smallest coverage, in percent.","`not_lower: true` compares the coverage with that of the target branch: of its newest successful pipeline at the comm\
it where the change began, or else of its newest successful one. This is the default without `at_least`.","`tolerance` is the number of percentage points by whi\
ch it may be lower.","`jobs` names the test jobs. Use it if other jobs run after this one."],`- id: pipeline_coverage
  with: { at_least: 80, jobs: [test] }`),severity:"medium",scope:"merge_request",needs:{found:B},async needsFor(e={}){return y(e)?{target:(await import("./pipeline-jobs.js")).
targetPipelineJobs}:{}},params:T({at_least:j("Least coverage, in percent"),not_lower:d(P()),tolerance:j("By how many percentage points it may be lower than the \
target branch's"),jobs:d(L("Jobs whose coverage counts; every job of the pipeline itself if not given"))}),prepare:async({jobs:e,tolerance:t,...a})=>({least:a.at_least,
isCompared:y(a),tolerance:t??0,only:e&&await q(e)}),remediation:{text:"add tests; GitLab takes a job's coverage from its log with the expression under coverage",
page:"!"},check({found:e,target:t},{least:a,isCompared:s,tolerance:m,only:n}){if(!e)return g("no pipeline ran for the head of the merge request");let r=`of pipe\
line ${e.pipelineId}`,f=_(e.jobs,n),v=f.filter(l=>C(l)==="open");if(v.length>0)return h(`${x(v)} ${r} may still bring coverage; let this job run behind them`);let w=(n??
[]).filter(({matches:l})=>b(f.filter(({name:k})=>l(k)))===void 0);if(w.length>0)return h(`no job ${z(w.map(({wanted:l})=>l))} ${r} says how much its tests cover`);
let o=b(f);if(o===void 0)return h(`no job ${r} says how much its tests cover`);let i=`the tests ${r} cover ${c(o)}`;if(a!==void 0&&o<a)return g(`${i}, at least ${c(
a)} must be`,{actual:o});if(!s)return $(i,{actual:o});if(!t)return h(`${i}, and the target branch has no pipeline to compare with`);let p=b(_(t.jobs,n)),u=`pipe\
line ${t.pipelineId} of the target branch${t.pipeline.isAtBase?"":" (its newest, none ran where the change began)"}`;return p===void 0?h(`${i}, and ${u} says no\
ne`):o<p-m?g(`${i}, and ${c(p)} in ${u}`,{actual:o}):$(`${i}, and ${c(p)} in ${u}`,{actual:o})}});function _(e,t){return e.filter(({name:a,kind:s,level:m,isOwn:n})=>s===
"job"&&!n&&(t?t.some(({matches:r})=>r(a)):m===0))}function b(e){let t=e.flatMap(({coverage:a})=>a===void 0?[]:[a]);if(t.length!==0)return t.reduce((a,s)=>a+s,0)/
t.length}function c(e){return`${Math.round(e*100)/100}%`}export{F as pipelineCoverage};
