import{a as _,b as k}from"./shared-pipeline-tests.js";import"./shared-job-states.js";import{a as q,b as x}from"./shared-job-names.js";import"./shared-pattern.js";
import"./shared-stars.js";import{c as G,g as J,h as L,i as u,j as S}from"./shared-controls-define.js";import"./shared-pipeline-jobs.js";import"./shared-merge-request.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";import{B as T,c as B,
d as N,j as O,o as W,w as v}from"./shared-api.js";import{f,g as c}from"./shared-text.js";import"./shared-bundler.js";var z=G({id:"pipeline_tests",title:"The tes\
ts of the pipeline passed",description:J("Requires that the tests in the JUnit reports of the head's pipeline ran and succeeded.",["GitLab must have counted the\
 report of every job, child pipelines included.","At least one test must have run, or as many as `at_least` says. Skipped tests did not run.","No test may have \
failed, and none may have been unable to run."],`- id: pipeline_tests
  with: { at_least: 100 }`),severity:"high",scope:"merge_request",needs:{tests:_},params:W({at_least:v(O().check(N(1),B(1e7),T("How many tests must have run; 1 \
by default"))),jobs:v(q("Jobs whose tests count; every job by default"))}),prepare:async({at_least:e,jobs:s})=>({least:e??1,only:s&&await x(s)}),remediation:{text:"\
repair the tests that failed; GitLab counts a job's tests if the job names its report under artifacts:reports:junit",page:"!"},check({tests:e},{least:s,only:a}){
if(!e)return u("no pipeline ran for the head of the merge request");let i=e.jobs.filter(({name:t,isOwn:r})=>!r&&(!a||a.some(({matches:p})=>p(t)))),o=g(i,e,a),n=`\
in pipeline ${e.pipeline.id}`,d=o.filter(({failed:t,errored:r})=>t+r>0);if(d.length>0){let[t,r]=[b(d,m=>m.failed),b(d,m=>m.errored)],p=`${f(t,"test")} failed an\
d ${f(r,"test")} could not run`;return u(`${n}, ${p} (${c(d.map(({name:m})=>m))})`,{actual:t+r})}let $=(a??[]).filter(({matches:t})=>!i.some(({name:r})=>t(r))),
h=k(e,{jobs:i,suites:o});if(h!==void 0)return S(`${n}, ${h}${h.endsWith("still bring tests")?A:""}`);if($.length>0)return u(`${n}, there is no job ${c($.map(({wanted:t})=>t))}`);
let j=(a??[]).filter(({matches:t})=>{let r=i.filter(({name:p})=>t(p));return w(g(r,e,a))===0});if(j.length>0)return u(`${n}, no test of ${c(j.map(({wanted:t})=>t))}\
 ran`,{actual:0});let l=w(o),y=`${l===0?"no test":f(l,"test")} ran`;return l<s?u(`${n}, ${y}, at least ${s} must run`,{actual:l}):L(`${n}, ${y} and none failed`,
{actual:l})}});function g(e,{suites:s},a){let i=new Set(e.map(({id:o})=>o));return a?s.filter(({jobIds:o})=>o.some(n=>i.has(n))):s}var A="; let this job run aft\
er them, or name the jobs that have tests under jobs";function w(e){return b(e,s=>s.count-s.skipped)}function b(e,s){return e.reduce((a,i)=>a+s(i),0)}export{z as pipelineTests};
