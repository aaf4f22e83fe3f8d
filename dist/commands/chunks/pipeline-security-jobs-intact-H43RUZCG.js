import{a as O,b as R,c as T,f as D}from"./chunk-V6APXIYY.js";import{b as $,c as C}from"./chunk-O4JV6UV7.js";import"./chunk-XHUCYCOH.js";import"./chunk-KIMTIPSL.js";
import"./chunk-G436ABEP.js";import{c as v}from"./chunk-AQ7DEGON.js";import"./chunk-JDRB6BQ3.js";import"./chunk-J5WW4HX6.js";import{c as N,
g as b,i as w,l as E,p as _}from"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import{b as S}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var I={sast:["SAST_"],secret_detection:["SECRET_DETECTION_"],dependency_scanning:["DEPENDENCY_SCANNING_","DS_"],container_scanning:["CONTAINER_SCANNING_","CS_"],
cluster_image_scanning:["CLUSTER_IMAGE_SCANNING_"],dast:["DAST_"],api_fuzzing:["API_FUZZING_","FUZZAPI_"],coverage_fuzzing:["COVERAGE_FUZZING_","COVFUZZ_"]},m=Object.
keys(I),x=["allow_failure","manual","conditional_never","variables","script","before_script","after_script"],F=[[/(?:-sast|^gitlab-advanced-sast|^secret_detection|dependency[-_]scanning)$/,
["/analyzer run"]],[/^container_scanning$/,["gtcs scan"]]],J=/_DISABLED$|_EXCLUDED_ANALYZERS$|^CI_OPEN_MERGE_REQUESTS$|^GITLAB_FEATURES$/;function L(e,t){let s=m.
some(a=>a===e.name)&&e.scripts.main.at(-1)==="exit 1",r=t.some(a=>a!==e&&a.reports.includes(e.name));return s&&e.neverRuns&&r}function U(e,t,s,r){let a=e.rules??
[],i=a.filter(({when:o})=>o!=="never"),d=a.length>0?i.some(o=>o.mayFail??e.mayFail):e.mayFail,c=o=>[e,...i].some(({when:h})=>h===o),{before:u,main:l,after:y}=e.
scripts,f=s??F.find(([o])=>o.test(e.name))?.[1],g=f&&l.find(o=>!f.includes(o.trim())),n=a.find(G);return[[void 0,e.neverRuns?"never runs (rules)":void 0],["allo\
w_failure",d?"may fail (allow_failure)":void 0],[void 0,c("on_failure")?"runs only where another job failed (when: on_failure)":void 0],[void 0,c("delayed")?"is\
 put off (when: delayed)":void 0],["conditional_never",e.isLimited?"runs only where only and except let it":void 0],["manual",c("manual")?"waits for somebody to\
 start it (when: manual)":void 0],["conditional_never",n&&`is left out where ${n.condition??"files are as its rules say"}`],["variables",k(e,t)],["script",g===void 0?
void 0:`runs ${JSON.stringify(A(g))}`],["script",f&&l.length===0?"runs nothing":void 0],["before_script",f&&u[0]?`runs ${JSON.stringify(A(u[0]))} before the sca\
nner`:void 0],["after_script",f&&y[0]?`runs ${JSON.stringify(A(y[0]))} after the scanner`:void 0]].flatMap(([o,h])=>h&&!(o&&r.includes(o))?[h]:[])}function G({when:e,
isConditional:t,condition:s}){if(e!=="never"||!t)return!1;let r=D(s??"");return r.length===0||!r.every(a=>J.test(a))}var Z=/^\s*(?:(?:\*\*\/)?(?:specs?|tests?|tmp)|\$DEFAULT_SAST_EXCLUDED_PATHS)?\s*$/;
function k(e,t){let s=m.filter(i=>e.reports.includes(i)),r=(s.length>0?s:m).flatMap(i=>[...I[i]]),a=[e.variables,...t,...(e.rules??[]).map(({variables:i})=>i)];
for(let[i,d]of a.flatMap(c=>Object.entries(c))){if(!r.some(l=>i.replace(/^DEFAULT_/,"").startsWith(l)))continue;let c=i.endsWith("_DISABLED")&&!["","0","false"].
includes(d.trim().toLowerCase()),u=i.endsWith("_EXCLUDED_ANALYZERS")&&d.trim()!==""||i.endsWith("_EXCLUDED_PATHS")&&!d.split(",").every(l=>Z.test(l));if(c||u)return`\
is held back by ${i}: ${d}`}}function A(e){let[t=""]=e.trim().split(`
`);return t.length>60?`${t.slice(0,59)}…`:t}var Q=v({id:"pipeline_security_jobs_intact",title:"The scanner jobs are intact",severity:"high",scope:"project",needs:{config:O},params:w({jobs:_($("Scanner job\
s that must be there")),reports:_(b(E(m))),script:_(b(N({min:1,max:1e4,description:"A line that a scanner job may run; GitLab's own if not given"}))),accept:_(b(
E(x))),...R}),prepare:async({jobs:e,except:t,...s})=>({...s,wanted:await C(e),except:await C(t)}),remediation:{text:"take out of the job what the message names,\
 or set it back: allow_failure: false, no when: manual, the scanner's own script",page:"/-/ci/editor"},check({config:e},{wanted:t,reports:s=[],script:r,accept:a=[],
except:i,child_pipelines:d}){let c=e.jobs.filter(n=>n.triggers===void 0&&!L(n,e.jobs)&&!i.some(({matches:p})=>p(n.name))),u=t.length>0||s.length>0,l=c.filter(n=>P(
n,t,u?s:m)),y=[...t.filter(({matches:n})=>!c.some(({name:p})=>n(p))).map(({wanted:n})=>`job ${n}`),...s.filter(n=>!c.some(p=>p.reports.includes(n))).map(n=>`job\
 with a report of type ${n}`),...!u&&l.length===0?["job with a security report"]:[]].map(n=>`there is no ${n}`),f=d==="ignore"||e.jobs.every(({triggers:n})=>n!==
"child"),g=l.flatMap(n=>{let p=U(n,e.variables,r,a);return p.length>0?[`${n.name} ${p.join(", ")}`]:[]});return T(e,{wrong:[...g,...f?y:[]],open:f?[]:y.map(n=>`${n}\
 outside of child pipelines`),said:`${S(l.length,"scanner job")} are intact`.replace(/^1 scanner job are/,"1 scanner job is")},d)}});function P(e,t,s){return t.
some(({matches:r})=>r(e.name))||s.some(r=>e.reports.includes(r))}export{Q as pipelineSecurityJobsIntact};
