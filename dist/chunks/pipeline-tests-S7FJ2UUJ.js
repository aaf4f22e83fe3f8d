import{a as P,b as k}from"./chunk-EPAILVHE.js";import"./chunk-GTUMEJGR.js";import{b as _,c as N}from"./chunk-J6ICUG27.js";import"./chunk-ZMYLAOO3.js";
import"./chunk-YP3GG67D.js";import"./chunk-3JND7BRY.js";
import{$9_c as w,$9_e as v,$9_f as u,$9_g as S}from"../index.js";import{$d_e as y,$d_i as T,$d_p as b}from"../index.js";
import{$a_b as l,$a_c as h}from"../index.js";var z=w({id:"pipeline_tests",title:"The tests of the pipeline passed",severity:"high",about:"merge_request",needs:{tests:P},params:T({at_least:b(y({min:1,max:1e7,
about:"How many tests must have run; 1 if not given"})),jobs:b(_("Jobs whose tests count; every job if not given"))}),prepare:async({at_least:t,jobs:s})=>({least:t??
1,only:s&&await N(s)}),remediation:{text:"repair the tests that failed; a job's tests are counted if it names its report under artifacts:reports:junit",page:"!"},
check({tests:t},{least:s,only:i}){if(!t)return u("no pipeline ran for the head of the merge request");let r=t.jobs.filter(({name:e,isOwn:n})=>!n&&(!i||i.some(({
matches:f})=>f(e)))),o=x(r,t,i),a=`in pipeline ${t.pipeline.id}`,d=o.filter(({failed:e,errored:n})=>e+n>0);if(d.length>0){let[e,n]=[$(d,m=>m.failed),$(d,m=>m.errored)],
f=`${l(e,"test")} failed and ${l(n,"test")} could not run`;return u(`${a}, ${f} (${h(d.map(({name:m})=>m))})`,{actual:e+n})}let g=(i??[]).filter(({matches:e})=>!r.
some(({name:n})=>e(n))),c=k(t,{jobs:r,suites:o});if(c!==void 0)return S(`${a}, ${c}${c.endsWith("still bring tests")?J:""}`);if(g.length>0)return u(`${a}, there\
 is no job ${h(g.map(({wanted:e})=>e))}`);let p=$(o,e=>e.count-e.skipped),j=`${p===0?"no test":l(p,"test")} ran`;return p<s?u(`${a}, ${j}, at least ${s} must`,{
actual:p}):v(`${a}, ${j} and none failed`,{actual:p})}});function x(t,{suites:s},i){let r=new Set(t.map(({id:o})=>o));return i?s.filter(({jobIds:o})=>o.some(a=>r.
has(a))):s}var J="; let this job run behind them, or name the jobs that have tests with jobs";function $(t,s){return t.reduce((i,r)=>i+s(r),0)}export{z as pipelineTests};
