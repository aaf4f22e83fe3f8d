import{a as h,c as $,d as j,e as w}from"./shared-job-states.js";import{d as y}from"./shared-pipeline-jobs.js";import{$104c_b as g,$104c_c as v}from"../index.js";
import{$82ce_h as f,$82ce_i as a,$82ce_m as m,$82ce_n as c}from"../index.js";import{$416b_a as G}from"../index.js";import{$f045_e as L,$f045_f as _}from"../index.js";
var S=c({total:c({count:a()}),test_suites:m(c({name:f(),total_count:a(),failed_count:a(),skipped_count:a(),error_count:a(),build_ids:m(a()),suite_error:v(f())}))}),
k={id:"pipeline_tests",summary:"The tests of the head's pipeline",requiredRole:"at least Reporter, or public pipelines, with scope read_api",scope:"merge_reques\
t",needs:{found:y},async collect({gitlab:n},{found:s}){if(!s)return null;let{pipeline:o,jobs:r}=s,i=`/projects/${o.projectId}/pipelines/${o.id}/test_report_summ\
ary`,{total:l,test_suites:u}=g(S,await n.read(i)),p=new Set(r.map(({id:e})=>e));if(u.some(({build_ids:e})=>e.length>0&&!e.some(t=>p.has(t))))throw new G("GitLab\
 counts tests of jobs that the pipeline does not have");return{pipeline:o,jobs:r,total:l.count,suites:u.map(e=>({name:e.name,count:e.total_count,failed:e.failed_count,
errored:e.error_count,skipped:e.skipped_count,jobIds:e.build_ids,error:e.suite_error}))}}};function q({total:n,suites:s,jobs:o},r={jobs:o.filter(({isOwn:i})=>!i),
suites:s}){let i=r.suites.filter(({error:t})=>t!==void 0);if(i.length>0)return`GitLab could not read the report of ${_(i.map(({name:t})=>t))}`;let l=[...r.jobs.
filter(t=>h(t)==="open"),...w(o)];if(l.length>0)return`${j([...new Set(l)])} may still add tests`;let u=new Set(s.flatMap(({jobIds:t})=>t)),p=r.jobs.filter(({id:t,
artifacts:d})=>d.some(({type:b})=>b==="junit")&&!u.has(t));if(p.length>0)return`GitLab has not counted the report of ${_(p.map($),5)} yet`;let e=s.reduce((t,d)=>t+
d.count,0);return e===n?void 0:`GitLab counts ${L(n,"test")} in all and ${e} by suite`}export{k as a,q as b};
