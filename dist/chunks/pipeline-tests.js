import{a as w,b as k}from"./shared-pipeline-tests.js";import"./shared-job-states.js";import{b as q,c as x}from"./shared-job-names.js";import"./shared-pipeline-jobs.js";
import"./shared-change-origin.js";import"./shared-time.js";import{$2599_c as J,$2599_e as S,$2599_f as T,$2599_g as u,$2599_h as z}from"../index.js";import{$82ce_c as A,
$82ce_d as N,$82ce_j as O,$82ce_o as U,$82ce_u as v,$82ce_z as W}from"../index.js";import{$f045_d as f,$f045_e as c}from"../index.js";var B=J({id:"pipeline_test\
s",title:"The tests of the pipeline passed",description:S("Requires that the tests in the JUnit reports of the head's pipeline ran and succeeded.",["GitLab must\
 have counted the report of every job, child pipelines included.","At least one test must have run, or as many as `at_least` says. Skipped tests did not run.","\
No test may have failed, and none may have been unable to run."],`- id: pipeline_tests
  with: { at_least: 100 }`),severity:"high",scope:"merge_request",needs:{tests:w},params:U({at_least:v(O().check(N(1),A(1e7),W("How many tests must have run; 1 \
if not given"))),jobs:v(q("Jobs whose tests count; every job if not given"))}),prepare:async({at_least:e,jobs:s})=>({least:e??1,only:s&&await x(s)}),remediation:{
text:"repair the tests that failed; a job's tests are counted if it names its report under artifacts:reports:junit",page:"!"},check({tests:e},{least:s,only:a}){
if(!e)return u("no pipeline ran for the head of the merge request");let n=e.jobs.filter(({name:t,isOwn:r})=>!r&&(!a||a.some(({matches:p})=>p(t)))),o=g(n,e,a),i=`\
in pipeline ${e.pipeline.id}`,m=o.filter(({failed:t,errored:r})=>t+r>0);if(m.length>0){let[t,r]=[$(m,d=>d.failed),$(m,d=>d.errored)],p=`${f(t,"test")} failed an\
d ${f(r,"test")} could not run`;return u(`${i}, ${p} (${c(m.map(({name:d})=>d))})`,{actual:t+r})}let b=(a??[]).filter(({matches:t})=>!n.some(({name:r})=>t(r))),
h=k(e,{jobs:n,suites:o});if(h!==void 0)return z(`${i}, ${h}${h.endsWith("still bring tests")?G:""}`);if(b.length>0)return u(`${i}, there is no job ${c(b.map(({wanted:t})=>t))}`);
let _=(a??[]).filter(({matches:t})=>{let r=n.filter(({name:p})=>t(p));return y(g(r,e,a))===0});if(_.length>0)return u(`${i}, no test of ${c(_.map(({wanted:t})=>t))}\
 ran`,{actual:0});let l=y(o),j=`${l===0?"no test":f(l,"test")} ran`;return l<s?u(`${i}, ${j}, at least ${s} must`,{actual:l}):T(`${i}, ${j} and none failed`,{actual:l})}});
function g(e,{suites:s},a){let n=new Set(e.map(({id:o})=>o));return a?s.filter(({jobIds:o})=>o.some(i=>n.has(i))):s}var G="; let this job run behind them, or na\
me the jobs that have tests with jobs";function y(e){return $(e,s=>s.count-s.skipped)}function $(e,s){return e.reduce((a,n)=>a+s(n),0)}export{B as pipelineTests};
