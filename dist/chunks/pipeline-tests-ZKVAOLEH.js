import{a as x}from"./chunk-KADO4QOF.js";import{a as N,c as _,d as k,e as O}from"./chunk-HVMZBKCV.js";import{b as P,c as J}from"./chunk-J6ICUG27.js";
import"./chunk-OFCPFYXX.js";import"./chunk-3JND7BRY.js";
import{$9_c as w,$9_e as S,$9_f as b,$9_g as v}from"../index.js";import{$d_e as j,$d_i as T,$d_p as y}from"../index.js";
import{$a_b as $,$a_c as c}from"../index.js";var z=w({id:"pipeline_tests",title:"The tests of the pipeline passed",severity:"high",about:"merge_request",needs:{tests:x},params:T({at_least:y(j({min:1,max:1e7,
about:"How many tests must have run; 1 if not given"})),jobs:y(P("Jobs whose tests count; every job if not given"))}),prepare:async({at_least:t,jobs:n})=>({least:t??
1,only:n&&await J(n)}),remediation:{text:"repair the tests that failed; a job's tests are counted if it names its report under artifacts:reports:junit",page:"!"},
check({tests:t},{least:n,only:s}){if(!t)return b("no pipeline ran for the head of the merge request");let i=t.jobs.filter(({name:e,isOwn:r})=>!r&&(!s||s.some(({
matches:f})=>f(e)))),o=G(i,t,s),a=`in pipeline ${t.pipeline.id}`,d=o.filter(({failed:e,errored:r})=>e+r>0);if(d.length>0){let[e,r]=[g(d,m=>m.failed),g(d,m=>m.errored)],
f=`${$(e,"test")} failed and ${$(r,"test")} could not run`;return b(`${a}, ${f} (${c(d.map(({name:m})=>m))})`,{actual:e+r})}let p=(s??[]).filter(({matches:e})=>!i.
some(({name:r})=>e(r))),h=L(i,o,t,s);if(h!==void 0)return v(`${a}, ${h}`);if(p.length>0)return b(`${a}, there is no job ${c(p.map(({wanted:e})=>e))}`);let u=g(o,
e=>e.count-e.skipped),l=`${u===0?"no test":$(u,"test")} ran`;return u<n?b(`${a}, ${l}, at least ${n} must`,{actual:u}):S(`${a}, ${l} and none failed`,{actual:u})}});
function G(t,{suites:n},s){let i=new Set(t.map(({id:o})=>o));return s?n.filter(({jobIds:o})=>o.some(a=>i.has(a))):n}function L(t,n,{total:s,suites:i,jobs:o},a){
let d=n.filter(({error:e})=>e!==void 0);if(d.length>0)return`GitLab could not read the report of ${c(d.map(({name:e})=>e))}`;let p=[...t.filter(e=>N(e)==="open"),
...O(o)];if(p.length>0){let e=a?"":", or name the jobs that have tests with jobs";return`${k([...new Set(p)])} may still bring tests; let this job run behind th\
em${e}`}let h=new Set(i.flatMap(({jobIds:e})=>e)),u=t.filter(({id:e,artifacts:r})=>r.some(({type:f})=>f==="junit")&&!h.has(e));if(u.length>0)return`GitLab has n\
ot counted the report of ${c(u.map(_),5)} yet`;let l=g(i,e=>e.count);return l===s?void 0:`GitLab counts ${s} tests in all and ${l} by suite`}function g(t,n){return t.
reduce((s,i)=>s+n(i),0)}export{z as pipelineTests};
