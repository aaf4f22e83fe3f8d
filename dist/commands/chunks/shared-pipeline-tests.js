import{a as h,c as j,d as g,e as w}from"./shared-job-states.js";import{d as y}from"./shared-pipeline-jobs.js";import{a as $}from"./shared-facts-source.js";import{
b as v,c as G}from"./shared-schema.js";import{i as f,j as a,n as m,o as c}from"./shared-api.js";import{f as L,g as b}from"./shared-text.js";var S=c({total:c({count:a()}),
test_suites:m(c({name:f(),total_count:a(),failed_count:a(),skipped_count:a(),error_count:a(),build_ids:m(a()),suite_error:G(f())}))}),k={id:"pipeline_tests",summary:"\
The tests of the head's pipeline",requiredRole:"at least Reporter, or public pipelines, with scope read_api",scope:"merge_request",needs:{found:y},async collect({
gitlab:n},{found:s}){if(!s)return null;let{pipeline:o,jobs:r}=s,i=`/projects/${o.projectId}/pipelines/${o.id}/test_report_summary`,{total:l,test_suites:u}=v(S,await n.
read(i)),p=new Set(r.map(({id:t})=>t));if(u.some(({build_ids:t})=>t.length>0&&!t.some(e=>p.has(e))))throw new $("GitLab counts tests of jobs that the pipeline d\
oes not have");return{pipeline:o,jobs:r,total:l.count,suites:u.map(t=>({name:t.name,count:t.total_count,failed:t.failed_count,errored:t.error_count,skipped:t.skipped_count,
jobIds:t.build_ids,error:t.suite_error}))}}};function q({total:n,suites:s,jobs:o},r={jobs:o.filter(({isOwn:i})=>!i),suites:s}){let i=r.suites.filter(({error:e})=>e!==
void 0);if(i.length>0)return`GitLab could not read the report of ${b(i.map(({name:e})=>e))}`;let l=[...r.jobs.filter(e=>h(e)==="open"),...w(o)];if(l.length>0)return`${g(
[...new Set(l)])} may still add tests`;let u=new Set(s.flatMap(({jobIds:e})=>e)),p=r.jobs.filter(({id:e,artifacts:d})=>d.some(({type:_})=>_==="junit")&&!u.has(e));
if(p.length>0)return`GitLab has not counted the report of ${b(p.map(j),5)} yet`;let t=s.reduce((e,d)=>e+d.count,0);return t===n?void 0:`GitLab counts ${L(n,"tes\
t")} in all and ${t} by suite`}export{k as a,q as b};
