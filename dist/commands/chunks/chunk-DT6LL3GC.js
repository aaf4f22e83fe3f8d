import{a as T,c as g,d as P,e as S}from"./chunk-CZTPV5FK.js";import{e as h}from"./chunk-G7EV5TCR.js";import{b as _,c as m,d as n,g as f,h as d,n as j}from"./chunk-7J7MU3VY.js";
import{b as y,c}from"./chunk-Z23466PB.js";var x=d({total:d({count:n()}),test_suites:f(d({name:m(),total_count:n(),failed_count:n(),skipped_count:n(),error_count:n(),build_ids:f(n()),suite_error:j(m())}))}),
I={id:"pipeline_tests",summary:"The tests of the head's pipeline",requiredRole:"at least Reporter, or public pipelines, with scope read_api",scope:"merge_reques\
t",needs:{found:h},async collect({gitlab:p},{found:o}){if(!o)return null;let{pipeline:r,jobs:s}=o,i=`/projects/${r.projectId}/pipelines/${r.id}/test_report_summ\
ary`,{total:l,test_suites:a}=_(x,await p.read(i));return{pipeline:r,jobs:s,total:l.count,suites:a.map(t=>({name:t.name,count:t.total_count,failed:t.failed_count,
errored:t.error_count,skipped:t.skipped_count,jobIds:t.build_ids,error:t.suite_error}))}}};function O({total:p,suites:o,jobs:r},s={jobs:r.filter(({isOwn:i})=>!i),suites:o}){let i=s.suites.filter(({error:e})=>e!==void 0);if(i.length>0)return`GitLab cou\
ld not read the report of ${c(i.map(({name:e})=>e))}`;let l=[...s.jobs.filter(e=>T(e)==="open"),...S(r)];if(l.length>0)return`${P([...new Set(l)])} may still br\
ing tests`;let a=new Set(o.flatMap(({jobIds:e})=>e)),t=s.jobs.filter(({id:e,artifacts:u})=>u.some(({type:$})=>$==="junit")&&!a.has(e));if(t.length>0)return`GitL\
ab has not counted the report of ${c(t.map(g),5)} yet`;let b=o.reduce((e,u)=>e+u.count,0);return b===p?void 0:`GitLab counts ${y(p,"test")} in all and ${b} by s\
uite`}export{I as a,O as b};
