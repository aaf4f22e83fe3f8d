import{a as P,b as k}from"./chunk-LQKDYZCJ.js";import"./chunk-JUUFPYWG.js";import{b as _,c as N}from"./chunk-5CQX6KC5.js";import"./chunk-ZXFOYDWN.js";
import"./chunk-3JND7BRY.js";import"./chunk-YP3GG67D.js";import"./chunk-XHUCYCOH.js";import{c as w,e as v,f as u,g as S}from"./chunk-5CR5D7FZ.js";
import"./chunk-CGD4J2QE.js";import"./chunk-LVRENNJW.js";import"./chunk-J5WW4HX6.js";import{e as y,i as T,p as b}from"./chunk-7J7MU3VY.js";
import{b as l,c as h}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var z=w({id:"pipeline_tests",title:"The tests of the pipeline passed",severity:"high",about:"merge_request",needs:{tests:P},params:T({at_least:b(y({min:1,max:1e7,
about:"How many tests must have run; 1 if not given"})),jobs:b(_("Jobs whose tests count; every job if not given"))}),prepare:async({at_least:t,jobs:s})=>({least:t??
1,only:s&&await N(s)}),remediation:{text:"repair the tests that failed; a job's tests are counted if it names its report under artifacts:reports:junit",page:"!"},
check({tests:t},{least:s,only:i}){if(!t)return u("no pipeline ran for the head of the merge request");let r=t.jobs.filter(({name:e,isOwn:n})=>!n&&(!i||i.some(({
matches:f})=>f(e)))),o=x(r,t,i),a=`in pipeline ${t.pipeline.id}`,d=o.filter(({failed:e,errored:n})=>e+n>0);if(d.length>0){let[e,n]=[$(d,m=>m.failed),$(d,m=>m.errored)],
f=`${l(e,"test")} failed and ${l(n,"test")} could not run`;return u(`${a}, ${f} (${h(d.map(({name:m})=>m))})`,{actual:e+n})}let g=(i??[]).filter(({matches:e})=>!r.
some(({name:n})=>e(n))),c=k(t,{jobs:r,suites:o});if(c!==void 0)return S(`${a}, ${c}${c.endsWith("still bring tests")?J:""}`);if(g.length>0)return u(`${a}, there\
 is no job ${h(g.map(({wanted:e})=>e))}`);let p=$(o,e=>e.count-e.skipped),j=`${p===0?"no test":l(p,"test")} ran`;return p<s?u(`${a}, ${j}, at least ${s} must`,{
actual:p}):v(`${a}, ${j} and none failed`,{actual:p})}});function x(t,{suites:s},i){let r=new Set(t.map(({id:o})=>o));return i?s.filter(({jobIds:o})=>o.some(a=>r.
has(a))):s}var J="; let this job run behind them, or name the jobs that have tests with jobs";function $(t,s){return t.reduce((i,r)=>i+s(r),0)}export{z as pipelineTests};
