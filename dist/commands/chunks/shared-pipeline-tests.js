import{a as h,c as j,d as y,e as $}from"./shared-job-states.js";import{d as g}from"./shared-pipeline-jobs.js";import{b as w,c as I}from"./shared-schema.js";import{
h as f,i,m,n as d}from"./shared-api.js";import{f as k,g as _}from"./shared-text.js";var v=d({total:d({count:i()}),test_suites:m(d({name:f(),total_count:i(),failed_count:i(),
skipped_count:i(),error_count:i(),build_ids:m(i()),suite_error:I(f())}))}),G={id:"pipeline_tests",summary:"The tests of the head's pipeline",requiredRole:"at le\
ast Reporter, or public pipelines, with scope read_api",scope:"merge_request",needs:{found:g},async collect({gitlab:n},{found:s}){if(!s)return null;let{pipeline:o,
jobs:a}=s,r=`/projects/${o.projectId}/pipelines/${o.id}/test_report_summary`,{total:u,test_suites:l}=w(v,await n.read(r));return{pipeline:o,jobs:a,total:u.count,
suites:l.map(t=>({name:t.name,count:t.total_count,failed:t.failed_count,errored:t.error_count,skipped:t.skipped_count,jobIds:t.build_ids,error:t.suite_error}))}}};
function L({total:n,suites:s,jobs:o},a={jobs:o.filter(({isOwn:r})=>!r),suites:s}){let r=a.suites.filter(({error:e})=>e!==void 0);if(r.length>0)return`GitLab cou\
ld not read the report of ${_(r.map(({name:e})=>e))}`;let u=[...a.jobs.filter(e=>h(e)==="open"),...$(o)];if(u.length>0)return`${y([...new Set(u)])} may still ad\
d tests`;let l=new Set(s.flatMap(({jobIds:e})=>e)),t=a.jobs.filter(({id:e,artifacts:p})=>p.some(({type:b})=>b==="junit")&&!l.has(e));if(t.length>0)return`GitLab\
 has not counted the report of ${_(t.map(j),5)} yet`;let c=s.reduce((e,p)=>e+p.count,0);return c===n?void 0:`GitLab counts ${k(n,"test")} in all and ${c} by sui\
te`}export{G as a,L as b};
