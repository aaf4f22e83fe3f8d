import{a as w,b as k}from"./shared-pipeline-tests.js";import{a as q,b as x}from"./shared-job-names.js";import"./shared-job-states.js";import"./shared-stars.js";
import"./shared-pipeline-jobs.js";import"./shared-time.js";import{$2599_c as S,$2599_f as G,$2599_g as J,$2599_h as m,$2599_i as L}from"../index.js";import{$82ce_A as T,
$82ce_c as A,$82ce_d as N,$82ce_j as O,$82ce_o as W,$82ce_v as v}from"../index.js";import{$f045_e as f,$f045_f as c}from"../index.js";var z=S({id:"pipeline_test\
s",title:"The tests of the pipeline passed",description:G("Requires that the tests in the JUnit reports of the head's pipeline ran and succeeded.",["GitLab must\
 have counted the report of every job, child pipelines included.","At least one test must have run, or as many as `at_least` says. Skipped tests did not run.","\
No test may have failed, and none may have been unable to run."]),severity:"high",scope:"merge_request",needs:{tests:w},params:W({at_least:v(O().check(N(1),A(1e7),
T("Smallest number of tests that must have run; 1 by default"))),jobs:v(q("Jobs whose tests count","every job"))}),prepare:async({at_least:e,jobs:a})=>({least:e??
1,only:a&&await x(a)}),example:{at_least:100},remediation:{text:"repair the tests that failed; GitLab counts a job's tests if the job names its report under art\
ifacts:reports:junit",page:"!"},check({tests:e},{least:a,only:s}){if(!e)return m("no pipeline ran for the head of the merge request");let i=e.jobs.filter(({name:t,
isOwn:r})=>!r&&(!s||s.some(({matches:p})=>p(t)))),o=y(i,e,s),n=`in pipeline ${e.pipeline.id}`,d=o.filter(({failed:t,errored:r})=>t+r>0);if(d.length>0){let[t,r]=[
$(d,u=>u.failed),$(d,u=>u.errored)],p=`${f(t,"test")} failed and ${f(r,"test")} could not run`;return m(`${n}, ${p} (${c(d.map(({name:u})=>u))})`,{actual:t+r})}
let b=(s??[]).filter(({matches:t})=>!i.some(({name:r})=>t(r))),h=k(e,{jobs:i,suites:o});if(h!==void 0)return L(`${n}, ${h}${h.endsWith("still bring tests")?D:""}`);
if(b.length>0)return m(`${n}, there is no job ${c(b.map(({wanted:t})=>t))}`);let _=(s??[]).filter(({matches:t})=>{let r=i.filter(({name:p})=>t(p));return g(y(r,
e,s))===0});if(_.length>0)return m(`${n}, no test of ${c(_.map(({wanted:t})=>t))} ran`,{actual:0});let l=g(o),j=`${l===0?"no test":f(l,"test")} ran`;return l<a?
m(`${n}, ${j}, at least ${a} must run`,{actual:l}):J(`${n}, ${j} and none failed`,{actual:l})}});function y(e,{suites:a},s){let i=new Set(e.map(({id:o})=>o));return s?
a.filter(({jobIds:o})=>o.some(n=>i.has(n))):a}var D="; let this job run after them, or name the jobs that have tests under jobs";function g(e){return $(e,a=>a.count-
a.skipped)}function $(e,a){return e.reduce((s,i)=>s+a(i),0)}export{z as pipelineTests};
