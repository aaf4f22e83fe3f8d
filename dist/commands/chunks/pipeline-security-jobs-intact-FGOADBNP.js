import{a as $,b as v,c as I,f as x}from"./chunk-KUJFV2TE.js";import{b as R,c as C}from"./chunk-5CQX6KC5.js";import"./chunk-XHUCYCOH.js";import"./chunk-MS3U27AQ.js";
import"./chunk-E3G77TAD.js";import{c as O}from"./chunk-5CR5D7FZ.js";import"./chunk-CGD4J2QE.js";import"./chunk-LVRENNJW.js";import"./chunk-J5WW4HX6.js";
import{c as A,g as b,i as w,l as h,p as g}from"./chunk-7J7MU3VY.js";import{b as S}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var T={sast:["SAST_"],secret_detection:["SECRET_DETECTION_"],dependency_scanning:["DEPENDENCY_SCANNING_","DS_"],container_scanning:["CONTAINER_SCANNING_","CS_"],
cluster_image_scanning:["CLUSTER_IMAGE_SCANNING_"],dast:["DAST_"],api_fuzzing:["API_FUZZING_","FUZZAPI_"],coverage_fuzzing:["COVERAGE_FUZZING_","COVFUZZ_"]},m=Object.
keys(T),D=["allow_failure","manual","conditional_never","variables","script","before_script","after_script"],L=[[/(?:-sast|^gitlab-advanced-sast|^secret_detection|dependency[-_]scanning)$/,
["/analyzer run"]],[/^container_scanning$/,["gtcs scan"]]],Z=/_DISABLED$|_EXCLUDED_ANALYZERS$|^CI_OPEN_MERGE_REQUESTS$|^GITLAB_FEATURES$/;function J(e,t){let s=m.
some(a=>a===e.name)&&e.scripts.main.at(-1)==="exit 1",i=t.some(a=>a!==e&&a.reports.includes(e.name));return s&&e.neverRuns&&i}function G(e,t,s,i){let a=e.rules??
[],r=a.filter(({when:o})=>o!=="never"),l=a.length>0?r.some(o=>o.mayFail??e.mayFail):e.mayFail,f=[e,...r].some(({when:o})=>o==="manual"),{before:d,main:u,after:y}=e.
scripts,p=s??L.find(([o])=>o.test(e.name))?.[1],_=p&&u.find(o=>!p.includes(o.trim())),n=a.find(F);return[[void 0,e.neverRuns?"never runs (rules)":void 0],["allo\
w_failure",l?"may fail (allow_failure)":void 0],["manual",f?"waits for somebody to start it (when: manual)":void 0],["conditional_never",n&&`is left out where ${n.
condition??"files are as its rules say"}`],["variables",U(e,t)],["script",_===void 0?void 0:`runs ${JSON.stringify(E(_))}`],["script",p&&u.length===0?"runs noth\
ing":void 0],["before_script",p&&d[0]?`runs ${JSON.stringify(E(d[0]))} before the scanner`:void 0],["after_script",p&&y[0]?`runs ${JSON.stringify(E(y[0]))} afte\
r the scanner`:void 0]].flatMap(([o,N])=>N&&!(o&&i.includes(o))?[N]:[])}function F({when:e,isConditional:t,condition:s}){if(e!=="never"||!t)return!1;let i=x(s??
"");return i.length===0||!i.every(a=>Z.test(a))}function U(e,t){let s=m.filter(r=>e.reports.includes(r)),i=(s.length>0?s:m).flatMap(r=>[...T[r]]),a=[e.variables,
...t,...(e.rules??[]).map(({variables:r})=>r)];for(let[r,l]of a.flatMap(f=>Object.entries(f))){if(!i.some(d=>r.startsWith(d)))continue;if(r.endsWith("_DISABLED")&&
!["","0","false"].includes(l.trim().toLowerCase())||r.endsWith("_EXCLUDED_ANALYZERS")&&l.trim()!=="")return`is held back by ${r}: ${l}`}}function E(e){let[t=""]=e.
trim().split(`
`);return t.length>60?`${t.slice(0,59)}…`:t}var H=O({id:"pipeline_security_jobs_intact",title:"The scanner jobs are intact",severity:"high",about:"project",needs:{config:$},params:w({jobs:g(R("Scanner job\
s that must be there")),reports:g(b(h(m))),script:g(b(A({min:1,max:1e4,about:"A line that a scanner job may run; GitLab's own if not given"}))),accept:g(b(h(D))),
...v}),prepare:async({jobs:e,except:t,...s})=>({...s,wanted:await C(e),except:await C(t)}),remediation:{text:"take out of the job what the message names, or set\
 it back: allow_failure: false, no when: manual, the scanner's own script",page:"/-/ci/editor"},check({config:e},{wanted:t,reports:s=[],script:i,accept:a=[],except:r,
child_pipelines:l}){let f=e.jobs.filter(n=>n.triggers===void 0&&!J(n,e.jobs)&&!r.some(({matches:c})=>c(n.name))),d=t.length>0||s.length>0,u=f.filter(n=>k(n,t,d?
s:m)),y=[...t.filter(({matches:n})=>!f.some(({name:c})=>n(c))).map(({wanted:n})=>`job ${n}`),...s.filter(n=>!f.some(c=>c.reports.includes(n))).map(n=>`job with \
a report of type ${n}`),...!d&&u.length===0?["job with a security report"]:[]].map(n=>`there is no ${n}`),p=l==="ignore"||e.jobs.every(({triggers:n})=>n!=="chil\
d"),_=u.flatMap(n=>{let c=G(n,e.variables,i,a);return c.length>0?[`${n.name} ${c.join(", ")}`]:[]});return I(e,{wrong:[..._,...p?y:[]],open:p?[]:y.map(n=>`${n} \
outside of child pipelines`),said:`${S(u.length,"scanner job")} are intact`.replace(/^1 scanner job are/,"1 scanner job is")},l)}});function k(e,t,s){return t.some(
({matches:i})=>i(e.name))||s.some(i=>e.reports.includes(i))}export{H as pipelineSecurityJobsIntact};
