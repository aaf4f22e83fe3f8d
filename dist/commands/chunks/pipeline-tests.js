import{a as _,b as k}from"./shared-pipeline-tests.js";import"./shared-job-states.js";import{b as q,c as x}from"./shared-job-names.js";import"./shared-pipeline-jobs.js";
import"./shared-pattern.js";import"./shared-change-origin.js";import"./shared-merge-request.js";import{c as A,f as J,g as S,h as d,i as T}from"./shared-controls-define.js";
import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-source.js";import"./shared-time.js";import{A as N,c as O,
d as U,j as W,o as z,v as g}from"./shared-api.js";import{d as f,e as c}from"./shared-text.js";import"./shared-bundler.js";var B=A({id:"pipeline_tests",title:"Th\
e tests of the pipeline passed",description:J("Requires that the tests in the JUnit reports of the head's pipeline ran and succeeded.",["GitLab must have counte\
d the report of every job, child pipelines included.","At least one test must have run, or as many as `at_least` says. Skipped tests did not run.","No test may \
have failed, and none may have been unable to run."],`- id: pipeline_tests
  with: { at_least: 100 }`),severity:"high",scope:"merge_request",needs:{tests:_},params:z({at_least:g(W().check(U(1),O(1e7),N("How many tests must have run; 1 \
if not given"))),jobs:g(q("Jobs whose tests count; every job if not given"))}),prepare:async({at_least:e,jobs:s})=>({least:e??1,only:s&&await x(s)}),remediation:{
text:"repair the tests that failed; a job's tests are counted if it names its report under artifacts:reports:junit",page:"!"},check({tests:e},{least:s,only:a}){
if(!e)return d("no pipeline ran for the head of the merge request");let i=e.jobs.filter(({name:t,isOwn:r})=>!r&&(!a||a.some(({matches:l})=>l(t)))),o=y(i,e,a),n=`\
in pipeline ${e.pipeline.id}`,u=o.filter(({failed:t,errored:r})=>t+r>0);if(u.length>0){let[t,r]=[b(u,m=>m.failed),b(u,m=>m.errored)],l=`${f(t,"test")} failed an\
d ${f(r,"test")} could not run`;return d(`${n}, ${l} (${c(u.map(({name:m})=>m))})`,{actual:t+r})}let $=(a??[]).filter(({matches:t})=>!i.some(({name:r})=>t(r))),
h=k(e,{jobs:i,suites:o});if(h!==void 0)return T(`${n}, ${h}${h.endsWith("still bring tests")?G:""}`);if($.length>0)return d(`${n}, there is no job ${c($.map(({wanted:t})=>t))}`);
let v=(a??[]).filter(({matches:t})=>{let r=i.filter(({name:l})=>t(l));return w(y(r,e,a))===0});if(v.length>0)return d(`${n}, no test of ${c(v.map(({wanted:t})=>t))}\
 ran`,{actual:0});let p=w(o),j=`${p===0?"no test":f(p,"test")} ran`;return p<s?d(`${n}, ${j}, at least ${s} must`,{actual:p}):S(`${n}, ${j} and none failed`,{actual:p})}});
function y(e,{suites:s},a){let i=new Set(e.map(({id:o})=>o));return a?s.filter(({jobIds:o})=>o.some(n=>i.has(n))):s}var G="; let this job run behind them, or na\
me the jobs that have tests with jobs";function w(e){return b(e,s=>s.count-s.skipped)}function b(e,s){return e.reduce((a,i)=>a+s(i),0)}export{B as pipelineTests};
