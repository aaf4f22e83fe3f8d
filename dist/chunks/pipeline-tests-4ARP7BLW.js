import{a as k,b as x}from"./chunk-TCLYOTU2.js";import"./chunk-SM52XNPE.js";import{b as N,c as P}from"./chunk-EKHASONJ.js";import"./chunk-FONK46EO.js";
import"./chunk-MDPHUWVB.js";import"./chunk-3JND7BRY.js";import{$8_c as v,$8_e as S,$8_f as p,$8_g as _}from"../index.js";
import{$d_e as T,$d_i as w,$d_p as b}from"../index.js";
import{$9_b as c,$9_c as f}from"../index.js";var A=v({id:"pipeline_tests",title:"The tests of the pipeline passed",severity:"high",scope:"merge_request",needs:{tests:k},params:w({at_least:b(T({min:1,max:1e7,
description:"How many tests must have run; 1 if not given"})),jobs:b(N("Jobs whose tests count; every job if not given"))}),prepare:async({at_least:e,jobs:s})=>({
least:e??1,only:s&&await P(s)}),remediation:{text:"repair the tests that failed; a job's tests are counted if it names its report under artifacts:reports:junit",
page:"!"},check({tests:e},{least:s,only:i}){if(!e)return p("no pipeline ran for the head of the merge request");let r=e.jobs.filter(({name:t,isOwn:n})=>!n&&(!i||
i.some(({matches:m})=>m(t)))),a=J(r,e,i),o=`in pipeline ${e.pipeline.id}`,d=a.filter(({failed:t,errored:n})=>t+n>0);if(d.length>0){let[t,n]=[$(d,l=>l.failed),$(
d,l=>l.errored)],m=`${c(t,"test")} failed and ${c(n,"test")} could not run`;return p(`${o}, ${m} (${f(d.map(({name:l})=>l))})`,{actual:t+n})}let g=(i??[]).filter(
({matches:t})=>!r.some(({name:n})=>t(n))),h=x(e,{jobs:r,suites:a});if(h!==void 0)return _(`${o}, ${h}${h.endsWith("still bring tests")?q:""}`);if(g.length>0)return p(
`${o}, there is no job ${f(g.map(({wanted:t})=>t))}`);let j=(i??[]).filter(({matches:t})=>{let n=r.filter(({name:m})=>t(m));return W(J(n,e,i))===0});if(j.length>
0)return p(`${o}, no test of ${f(j.map(({wanted:t})=>t))} ran`,{actual:0});let u=W(a),y=`${u===0?"no test":c(u,"test")} ran`;return u<s?p(`${o}, ${y}, at least ${s}\
 must`,{actual:u}):S(`${o}, ${y} and none failed`,{actual:u})}});function J(e,{suites:s},i){let r=new Set(e.map(({id:a})=>a));return i?s.filter(({jobIds:a})=>a.
some(o=>r.has(o))):s}var q="; let this job run behind them, or name the jobs that have tests with jobs";function W(e){return $(e,s=>s.count-s.skipped)}function $(e,s){
return e.reduce((i,r)=>i+s(r),0)}export{A as pipelineTests};
