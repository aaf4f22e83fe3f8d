import{a as $,c as h,d as j,e as y}from"./shared-job-states.js";import{d as g}from"./shared-pipeline-jobs.js";import{$104c_b as w,$104c_c as I}from"../index.js";
import{$82ce_h as f,$82ce_i as i,$82ce_m as _,$82ce_n as c}from"../index.js";import{$f045_e as k,$f045_f as m}from"../index.js";var v=c({total:c({count:i()}),test_suites:_(
c({name:f(),total_count:i(),failed_count:i(),skipped_count:i(),error_count:i(),build_ids:_(i()),suite_error:I(f())}))}),G={id:"pipeline_tests",summary:"The test\
s of the head's pipeline",requiredRole:"at least Reporter, or public pipelines, with scope read_api",scope:"merge_request",needs:{found:g},async collect({gitlab:n},{
found:s}){if(!s)return null;let{pipeline:o,jobs:a}=s,r=`/projects/${o.projectId}/pipelines/${o.id}/test_report_summary`,{total:u,test_suites:l}=w(v,await n.read(
r));return{pipeline:o,jobs:a,total:u.count,suites:l.map(t=>({name:t.name,count:t.total_count,failed:t.failed_count,errored:t.error_count,skipped:t.skipped_count,
jobIds:t.build_ids,error:t.suite_error}))}}};function L({total:n,suites:s,jobs:o},a={jobs:o.filter(({isOwn:r})=>!r),suites:s}){let r=a.suites.filter(({error:e})=>e!==
void 0);if(r.length>0)return`GitLab could not read the report of ${m(r.map(({name:e})=>e))}`;let u=[...a.jobs.filter(e=>$(e)==="open"),...y(o)];if(u.length>0)return`${j(
[...new Set(u)])} may still add tests`;let l=new Set(s.flatMap(({jobIds:e})=>e)),t=a.jobs.filter(({id:e,artifacts:p})=>p.some(({type:b})=>b==="junit")&&!l.has(e));
if(t.length>0)return`GitLab has not counted the report of ${m(t.map(h),5)} yet`;let d=s.reduce((e,p)=>e+p.count,0);return d===n?void 0:`GitLab counts ${k(n,"tes\
t")} in all and ${d} by suite`}export{G as a,L as b};
