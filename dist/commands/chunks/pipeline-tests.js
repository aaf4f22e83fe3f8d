import{a as _,b as k}from"./shared-pipeline-tests.js";import"./shared-job-states.js";import{a as x,b as q}from"./shared-job-names.js";import"./shared-pattern.js";
import"./shared-stars.js";import{c as S,g as G,h as J,i as u,j as L}from"./shared-controls-define.js";import"./shared-pipeline-jobs.js";import"./shared-merge-request.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";import{C as T,d as N,
e as O,k as W,p as z,x as y}from"./shared-api.js";import{f,g as c}from"./shared-text.js";import"./shared-bundler.js";var A=S({id:"pipeline_tests",title:"The tes\
ts of the pipeline passed",description:G("Requires that the tests in the JUnit reports of the head's pipeline ran and succeeded.",["GitLab must have counted the\
 report of every job, child pipelines included.","At least one test must have run, or as many as `at_least` says. Skipped tests did not run.","No test may have \
failed, and none may have been unable to run."]),severity:"high",scope:"merge_request",needs:{tests:_},params:z({at_least:y(W().check(O(1),N(1e7),T("Smallest nu\
mber of tests that must have run; 1 by default"))),jobs:y(x("Jobs whose tests count","every job"))}),prepare:async({at_least:e,jobs:a})=>({least:e??1,only:a&&await q(
a)}),example:{at_least:100},remediation:{text:"repair the tests that failed; GitLab counts a job's tests if the job names its report under artifacts:reports:jun\
it",page:"!"},check({tests:e},{least:a,only:s}){if(!e)return u("no pipeline ran for the head of the merge request");let i=e.jobs.filter(({name:t,isOwn:r})=>!r&&
(!s||s.some(({matches:p})=>p(t)))),o=g(i,e,s),n=`in pipeline ${e.pipeline.id}`,d=o.filter(({failed:t,errored:r})=>t+r>0);if(d.length>0){let[t,r]=[b(d,m=>m.failed),
b(d,m=>m.errored)],p=`${f(t,"test")} failed and ${f(r,"test")} could not run`;return u(`${n}, ${p} (${c(d.map(({name:m})=>m))})`,{actual:t+r})}let $=(s??[]).filter(
({matches:t})=>!i.some(({name:r})=>t(r))),h=k(e,{jobs:i,suites:o});if(h!==void 0)return L(`${n}, ${h}${h.endsWith("still bring tests")?C:""}`);if($.length>0)return u(
`${n}, there is no job ${c($.map(({wanted:t})=>t))}`);let j=(s??[]).filter(({matches:t})=>{let r=i.filter(({name:p})=>t(p));return w(g(r,e,s))===0});if(j.length>
0)return u(`${n}, no test of ${c(j.map(({wanted:t})=>t))} ran`,{actual:0});let l=w(o),v=`${l===0?"no test":f(l,"test")} ran`;return l<a?u(`${n}, ${v}, at least ${a}\
 must run`,{actual:l}):J(`${n}, ${v} and none failed`,{actual:l})}});function g(e,{suites:a},s){let i=new Set(e.map(({id:o})=>o));return s?a.filter(({jobIds:o})=>o.
some(n=>i.has(n))):a}var C="; let this job run after them, or name the jobs that have tests under jobs";function w(e){return b(e,a=>a.count-a.skipped)}function b(e,a){
return e.reduce((s,i)=>s+a(i),0)}export{A as pipelineTests};
