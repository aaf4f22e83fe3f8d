import{a as w,b as k}from"./shared-pipeline-tests.js";import{a as q,b as x}from"./shared-job-names.js";import"./shared-job-states.js";import"./shared-stars.js";
import"./shared-pipeline-jobs.js";import"./shared-time.js";import{$2599_c as G,$2599_f as J,$2599_g as L,$2599_h as d,$2599_i as S}from"../index.js";import{$82ce_A as T,
$82ce_c as A,$82ce_d as N,$82ce_j as O,$82ce_o as W,$82ce_v as v}from"../index.js";import{$f045_e as f,$f045_f as c}from"../index.js";var z=G({id:"pipeline_test\
s",title:"The tests of the pipeline passed",description:J("Requires that the tests in the JUnit reports of the head's pipeline ran and succeeded.",["GitLab must\
 have counted the report of every job, child pipelines included.","At least one test must have run, or as many as `at_least` says. Skipped tests did not run.","\
No test may have failed, and none may have been unable to run."],`- id: pipeline_tests
  with: { at_least: 100 }`),severity:"high",scope:"merge_request",needs:{tests:w},params:W({at_least:v(O().check(N(1),A(1e7),T("How many tests must have run; 1 \
by default"))),jobs:v(q("Jobs whose tests count; every job by default"))}),prepare:async({at_least:e,jobs:s})=>({least:e??1,only:s&&await x(s)}),remediation:{text:"\
repair the tests that failed; GitLab counts a job's tests if the job names its report under artifacts:reports:junit",page:"!"},check({tests:e},{least:s,only:a}){
if(!e)return d("no pipeline ran for the head of the merge request");let i=e.jobs.filter(({name:t,isOwn:r})=>!r&&(!a||a.some(({matches:p})=>p(t)))),o=y(i,e,a),n=`\
in pipeline ${e.pipeline.id}`,m=o.filter(({failed:t,errored:r})=>t+r>0);if(m.length>0){let[t,r]=[$(m,u=>u.failed),$(m,u=>u.errored)],p=`${f(t,"test")} failed an\
d ${f(r,"test")} could not run`;return d(`${n}, ${p} (${c(m.map(({name:u})=>u))})`,{actual:t+r})}let b=(a??[]).filter(({matches:t})=>!i.some(({name:r})=>t(r))),
h=k(e,{jobs:i,suites:o});if(h!==void 0)return S(`${n}, ${h}${h.endsWith("still bring tests")?B:""}`);if(b.length>0)return d(`${n}, there is no job ${c(b.map(({wanted:t})=>t))}`);
let _=(a??[]).filter(({matches:t})=>{let r=i.filter(({name:p})=>t(p));return g(y(r,e,a))===0});if(_.length>0)return d(`${n}, no test of ${c(_.map(({wanted:t})=>t))}\
 ran`,{actual:0});let l=g(o),j=`${l===0?"no test":f(l,"test")} ran`;return l<s?d(`${n}, ${j}, at least ${s} must run`,{actual:l}):L(`${n}, ${j} and none failed`,
{actual:l})}});function y(e,{suites:s},a){let i=new Set(e.map(({id:o})=>o));return a?s.filter(({jobIds:o})=>o.some(n=>i.has(n))):s}var B="; let this job run aft\
er them, or name the jobs that have tests under jobs";function g(e){return $(e,s=>s.count-s.skipped)}function $(e,s){return e.reduce((a,i)=>a+s(i),0)}export{z as pipelineTests};
