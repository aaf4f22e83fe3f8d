import{a as C,d as x}from"./shared-job-states.js";import{b as L,c as q}from"./shared-job-names.js";import{e as B}from"./shared-pipeline-jobs.js";import"./shared-change-origin.js";
import"./shared-time.js";import{$2599_c as G,$2599_e as I,$2599_f as _,$2599_g as g,$2599_h as l}from"../index.js";import{$82ce_c as J,$82ce_d as M,$82ce_i as z,
$82ce_k as O,$82ce_o as P,$82ce_u as d,$82ce_z as T}from"../index.js";import{$f045_e as A}from"../index.js";var w=e=>d(z().check(M(0),J(100),T(e))),j=({at_least:e,
not_lower:t})=>t??e===void 0,F=G({id:"pipeline_coverage",title:"The tests cover enough",description:I("Checks the mean coverage over the jobs of the head's pipe\
line, as GitLab computes it.",["`at_least` is the smallest coverage, in percent.","`not_lower: true` compares the coverage with that of the target branch: of it\
s newest successful pipeline at the commit where the change began, or else of its newest successful one. This is the default without `at_least`.","`tolerance` i\
s the number of percentage points by which it may be lower.","`jobs` names the test jobs. Use it if other jobs run after this one."],`- id: pipeline_coverage
  with: { at_least: 80, jobs: [test] }`),severity:"medium",scope:"merge_request",needs:{found:B},async needsFor(e={}){return j(e)?{target:(await import("./pipeline-jobs.js")).
targetPipelineJobs}:{}},params:P({at_least:w("Least coverage, in percent"),not_lower:d(O()),tolerance:w("By how many percentage points it may be lower than the \
target branch's"),jobs:d(L("Jobs whose coverage counts; every job of the pipeline itself if not given"))}),prepare:async({jobs:e,tolerance:t,...a})=>({least:a.at_least,
isCompared:j(a),tolerance:t??0,only:e&&await q(e)}),remediation:{text:"add tests; GitLab takes a job's coverage from its log with the expression under coverage",
page:"!"},check({found:e,target:t},{least:a,isCompared:i,tolerance:m,only:n}){if(!e)return g("no pipeline ran for the head of the merge request");let r=`of pipe\
line ${e.pipelineId}`,f=y(e.jobs,n),b=f.filter(c=>C(c)==="open");if(b.length>0)return l(`${x(b)} ${r} may still bring coverage; let this job run behind them`);let v=(n??
[]).filter(({matches:c})=>$(f.filter(({name:k})=>c(k)))===void 0);if(v.length>0)return l(`no job ${A(v.map(({wanted:c})=>c))} ${r} says how much its tests cover`);
let o=$(f);if(o===void 0)return l(`no job ${r} says how much its tests cover`);let s=`the tests ${r} cover ${p(o)}`;if(a!==void 0&&o<a)return g(`${s}, at least ${p(
a)} must be`,{actual:o});if(!i)return _(s,{actual:o});if(!t)return l(`${s}, and the target branch has no pipeline to compare with`);let h=$(y(t.jobs,n)),u=`pipe\
line ${t.pipelineId} of the target branch${t.pipeline.isAtBase?"":" (its newest, none ran where the change began)"}`;return h===void 0?l(`${s}, and ${u} says no\
ne`):o<h-m?g(`${s}, and ${p(h)} in ${u}`,{actual:o}):_(`${s}, and ${p(h)} in ${u}`,{actual:o})}});function y(e,t){return e.filter(({name:a,kind:i,level:m,isOwn:n})=>i===
"job"&&!n&&(t?t.some(({matches:r})=>r(a)):m===0))}function $(e){let t=e.flatMap(({coverage:a})=>a===void 0?[]:[a]);if(t.length!==0)return t.reduce((a,i)=>a+i,0)/
t.length}function p(e){return`${Math.round(e*100)/100}%`}export{F as pipelineCoverage};
