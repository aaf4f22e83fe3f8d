import{a as H,c as I,d as L,e as W}from"./chunk-CNTRVKZ2.js";import{b as q,c as G}from"./chunk-5CQX6KC5.js";import{f as O}from"./chunk-CC4Q4NDR.js";
import"./chunk-3JND7BRY.js";import"./chunk-XHUCYCOH.js";import{c as v,e as x,f as y,g as N}from"./chunk-5CR5D7FZ.js";import"./chunk-CGD4J2QE.js";
import"./chunk-LVRENNJW.js";import"./chunk-J5WW4HX6.js";import{b as P,c as j,d as u,e as S,g as T,h as $,i as J,n as k,p as w}from"./chunk-7J7MU3VY.js";
import{b as _,c as b}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var C=$({total:$({count:u()}),test_suites:T($({name:j(),total_count:u(),failed_count:u(),skipped_count:u(),error_count:u(),build_ids:T(u()),suite_error:k(j())}))}),
A={id:"pipeline_tests",summary:"The tests of the head's pipeline",right:"at least Reporter, or public pipelines, with scope read_api",about:"merge_request",needs:{
found:O},async collect({gitlab:t},{found:i}){if(!i)return null;let{pipeline:n,jobs:o}=i,s=`/projects/${n.projectId}/pipelines/${n.id}/test_report_summary`,{total:a,
test_suites:l}=P(C,await t.read(s));return{pipeline:n,jobs:o,total:a.count,suites:l.map(r=>({name:r.name,count:r.total_count,failed:r.failed_count,errored:r.error_count,
skipped:r.skipped_count,jobIds:r.build_ids,error:r.suite_error}))}}};var Z=v({id:"pipeline_tests",title:"The tests of the pipeline passed",severity:"high",about:"merge_request",needs:{tests:A},params:J({at_least:w(S({min:1,max:1e7,
about:"How many tests must have run; 1 if not given"})),jobs:w(q("Jobs whose tests count; every job if not given"))}),prepare:async({at_least:t,jobs:i})=>({least:t??
1,only:i&&await G(i)}),remediation:{text:"repair the tests that failed; a job's tests are counted if it names its report under artifacts:reports:junit",page:"!"},
check({tests:t},{least:i,only:n}){if(!t)return y("no pipeline ran for the head of the merge request");let o=t.jobs.filter(({name:e,isOwn:p})=>!p&&(!n||n.some(({
matches:c})=>c(e)))),s=F(o,t,n),a=`in pipeline ${t.pipeline.id}`,l=s.filter(({failed:e,errored:p})=>e+p>0);if(l.length>0){let[e,p]=[g(l,f=>f.failed),g(l,f=>f.errored)],
c=`${_(e,"test")} failed and ${_(p,"test")} could not run`;return y(`${a}, ${c} (${b(l.map(({name:f})=>f))})`,{actual:e+p})}let r=(n??[]).filter(({matches:e})=>!o.
some(({name:p})=>e(p))),h=M(o,s,t,n);if(h!==void 0)return N(`${a}, ${h}`);if(r.length>0)return y(`${a}, there is no job ${b(r.map(({wanted:e})=>e))}`);let d=g(s,
e=>e.count-e.skipped),m=`${d===0?"no test":_(d,"test")} ran`;return d<i?y(`${a}, ${m}, at least ${i} must`,{actual:d}):x(`${a}, ${m} and none failed`,{actual:d})}});
function F(t,{suites:i},n){let o=new Set(t.map(({id:s})=>s));return n?i.filter(({jobIds:s})=>s.some(a=>o.has(a))):i}function M(t,i,{total:n,suites:o,jobs:s},a){
let l=i.filter(({error:e})=>e!==void 0);if(l.length>0)return`GitLab could not read the report of ${b(l.map(({name:e})=>e))}`;let r=[...t.filter(e=>H(e)==="open"),
...W(s)];if(r.length>0){let e=a?"":", or name the jobs that have tests with jobs";return`${L([...new Set(r)])} may still bring tests; let this job run behind th\
em${e}`}let h=new Set(o.flatMap(({jobIds:e})=>e)),d=t.filter(({id:e,artifacts:p})=>p.some(({type:c})=>c==="junit")&&!h.has(e));if(d.length>0)return`GitLab has n\
ot counted the report of ${b(d.map(I),5)} yet`;let m=g(o,e=>e.count);return m===n?void 0:`GitLab counts ${n} tests in all and ${m} by suite`}function g(t,i){return t.
reduce((n,o)=>n+i(o),0)}export{Z as pipelineTests};
