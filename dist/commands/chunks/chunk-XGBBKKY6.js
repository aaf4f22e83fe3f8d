import{a as h,c as g,d as P,e as S}from"./chunk-GPW5W2M5.js";import{e as T}from"./chunk-AWN3TUOA.js";import{b as _,c as m,d as n,g as b,h as a,n as j}from"./chunk-7J7MU3VY.js";
import{b as y,c}from"./chunk-Z23466PB.js";var x=a({total:a({count:n()}),test_suites:b(a({name:m(),total_count:n(),failed_count:n(),skipped_count:n(),error_count:n(),build_ids:b(n()),suite_error:j(m())}))}),
G={id:"pipeline_tests",summary:"The tests of the head's pipeline",right:"at least Reporter, or public pipelines, with scope read_api",about:"merge_request",needs:{
found:T},async collect({gitlab:p},{found:o}){if(!o)return null;let{pipeline:r,jobs:s}=o,i=`/projects/${r.projectId}/pipelines/${r.id}/test_report_summary`,{total:l,
test_suites:u}=_(x,await p.read(i));return{pipeline:r,jobs:s,total:l.count,suites:u.map(t=>({name:t.name,count:t.total_count,failed:t.failed_count,errored:t.error_count,
skipped:t.skipped_count,jobIds:t.build_ids,error:t.suite_error}))}}};function O({total:p,suites:o,jobs:r},s={jobs:r.filter(({isOwn:i})=>!i),suites:o}){let i=s.suites.filter(({error:e})=>e!==void 0);if(i.length>0)return`GitLab cou\
ld not read the report of ${c(i.map(({name:e})=>e))}`;let l=[...s.jobs.filter(e=>h(e)==="open"),...S(r)];if(l.length>0)return`${P([...new Set(l)])} may still br\
ing tests`;let u=new Set(o.flatMap(({jobIds:e})=>e)),t=s.jobs.filter(({id:e,artifacts:d})=>d.some(({type:$})=>$==="junit")&&!u.has(e));if(t.length>0)return`GitL\
ab has not counted the report of ${c(t.map(g),5)} yet`;let f=o.reduce((e,d)=>e+d.count,0);return f===p?void 0:`GitLab counts ${y(p,"test")} in all and ${f} by s\
uite`}export{G as a,O as b};
