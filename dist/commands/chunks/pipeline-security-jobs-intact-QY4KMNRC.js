import{a as R,b as $,c as I,f as x}from"./chunk-GP26LKKB.js";import{b as O,c as C}from"./chunk-5CQX6KC5.js";import"./chunk-XHUCYCOH.js";import"./chunk-MS3U27AQ.js";
import"./chunk-E3G77TAD.js";import{c as v}from"./chunk-5CR5D7FZ.js";import"./chunk-CGD4J2QE.js";import"./chunk-LVRENNJW.js";import"./chunk-J5WW4HX6.js";
import{c as A,g as b,i as w,l as h,p as g}from"./chunk-7J7MU3VY.js";import{b as S}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var T={sast:["SAST_"],secret_detection:["SECRET_DETECTION_"],dependency_scanning:["DEPENDENCY_SCANNING_","DS_"],container_scanning:["CONTAINER_SCANNING_","CS_"],
cluster_image_scanning:["CLUSTER_IMAGE_SCANNING_"],dast:["DAST_"],api_fuzzing:["API_FUZZING_","FUZZAPI_"],coverage_fuzzing:["COVERAGE_FUZZING_","COVFUZZ_"]},m=Object.
keys(T),D=["allow_failure","manual","conditional_never","variables","script","before_script","after_script"],Z=[[/(?:-sast|^gitlab-advanced-sast|^secret_detection|dependency[-_]scanning)$/,
["/analyzer run"]],[/^container_scanning$/,["gtcs scan"]]],F=/_DISABLED$|_EXCLUDED_ANALYZERS$|^CI_OPEN_MERGE_REQUESTS$|^GITLAB_FEATURES$/;function J(e,t){let s=m.
some(r=>r===e.name)&&e.scripts.main.at(-1)==="exit 1",a=t.some(r=>r!==e&&r.reports.includes(e.name));return s&&L(e.rules??[])&&a}function G(e,t,s,a){let r=e.rules??
[],i=r.filter(({when:o})=>o!=="never"),l=r.length>0?i.some(o=>o.mayFail??e.mayFail):e.mayFail,f=[e,...i].some(({when:o})=>o==="manual"),{before:p,main:u,after:y}=e.
scripts,d=s??Z.find(([o])=>o.test(e.name))?.[1],_=d&&u.find(o=>!d.includes(o.trim())),n=r.find(U);return[[void 0,r.length>0&&L(r)?"never runs (rules)":void 0],[
"allow_failure",l?"may fail (allow_failure)":void 0],["manual",f?"waits for somebody to start it (when: manual)":void 0],["conditional_never",n&&`is left out wh\
ere ${n.condition??"files are as its rules say"}`],["variables",k(e,t)],["script",_===void 0?void 0:`runs ${JSON.stringify(E(_))}`],["script",d&&u.length===0?"r\
uns nothing":void 0],["before_script",d&&p[0]?`runs ${JSON.stringify(E(p[0]))} before the scanner`:void 0],["after_script",d&&y[0]?`runs ${JSON.stringify(E(y[0]))}\
 after the scanner`:void 0]].flatMap(([o,N])=>N&&!(o&&a.includes(o))?[N]:[])}function L(e){let t=e.findIndex(({isConditional:s})=>!s);return e.slice(0,t<0?void 0:
t+1).every(({when:s})=>s==="never")}function U({when:e,isConditional:t,condition:s}){if(e!=="never"||!t)return!1;let a=x(s??"");return a.length===0||!a.every(r=>F.
test(r))}function k(e,t){let s=m.filter(i=>e.reports.includes(i)),a=(s.length>0?s:m).flatMap(i=>[...T[i]]),r=[e.variables,...t,...(e.rules??[]).map(({variables:i})=>i)];
for(let[i,l]of r.flatMap(f=>Object.entries(f))){if(!a.some(p=>i.startsWith(p)))continue;if(i.endsWith("_DISABLED")&&!["","0","false"].includes(l.trim().toLowerCase())||
i.endsWith("_EXCLUDED_ANALYZERS")&&l.trim()!=="")return`is held back by ${i}: ${l}`}}function E(e){let[t=""]=e.trim().split(`
`);return t.length>60?`${t.slice(0,59)}…`:t}var Q=v({id:"pipeline_security_jobs_intact",title:"The scanner jobs are intact",severity:"high",about:"project",needs:{config:R},params:w({jobs:g(O("Scanner job\
s that must be there")),reports:g(b(h(m))),script:g(b(A({min:1,max:1e4,about:"A line that a scanner job may run; GitLab's own if not given"}))),accept:g(b(h(D))),
...$}),prepare:async({jobs:e,except:t,...s})=>({...s,wanted:await C(e),except:await C(t)}),remediation:{text:"take out of the job what the message names, or set\
 it back: allow_failure: false, no when: manual, the scanner's own script",page:"/-/ci/editor"},check({config:e},{wanted:t,reports:s=[],script:a,accept:r=[],except:i,
child_pipelines:l}){let f=e.jobs.filter(n=>n.triggers===void 0&&!J(n,e.jobs)&&!i.some(({matches:c})=>c(n.name))),p=t.length>0||s.length>0,u=f.filter(n=>j(n,t,p?
s:m)),y=[...t.filter(({matches:n})=>!f.some(({name:c})=>n(c))).map(({wanted:n})=>`job ${n}`),...s.filter(n=>!f.some(c=>c.reports.includes(n))).map(n=>`job with \
a report of type ${n}`),...!p&&u.length===0?["job with a security report"]:[]].map(n=>`there is no ${n}`),d=l==="ignore"||e.jobs.every(({triggers:n})=>n!=="chil\
d"),_=u.flatMap(n=>{let c=G(n,e.variables,a,r);return c.length>0?[`${n.name} ${c.join(", ")}`]:[]});return I(e,{wrong:[..._,...d?y:[]],open:d?[]:y.map(n=>`${n} \
outside of child pipelines`),said:`${S(u.length,"scanner job")} are intact`.replace(/^1 scanner job are/,"1 scanner job is")},l)}});function j(e,t,s){return t.some(
({matches:a})=>a(e.name))||s.some(a=>e.reports.includes(a))}export{Q as pipelineSecurityJobsIntact};
