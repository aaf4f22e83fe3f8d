import{a as j,b as $,c as S,f as A}from"./shared-ci-outcome.js";import{b as N,c as v}from"./shared-job-names.js";import{$2599_c as C,$2599_e as D}from"../index.js";
import{$104c_d as L}from"../index.js";import{$82ce_m as g,$82ce_o as I,$82ce_r as w,$82ce_u as b}from"../index.js";import{$f045_b as T,$f045_d as G}from"../index.js";
var E={sast:["SAST_"],secret_detection:["SECRET_DETECTION_"],dependency_scanning:["DEPENDENCY_SCANNING_","DS_"],container_scanning:["CONTAINER_SCANNING_","CS_"],
cluster_image_scanning:["CLUSTER_IMAGE_SCANNING_"],dast:["DAST_"],api_fuzzing:["API_FUZZING_","FUZZAPI_"],coverage_fuzzing:["COVERAGE_FUZZING_","COVFUZZ_"]},_=Object.
keys(E),U=["allow_failure","manual","conditional_never","variables","script","before_script","after_script"],R=[[/(?:-sast|^gitlab-advanced-sast|^secret_detection|dependency[-_]scanning)$/,
["/analyzer run"]],[/^container_scanning$/,["gtcs scan"]]],k=/_DISABLED$|_EXCLUDED_ANALYZERS$|^CI_OPEN_MERGE_REQUESTS$|^GITLAB_FEATURES$/;function F(e,i){let n=_.
some(o=>o===e.name)&&e.scripts.main.at(-1)==="exit 1",s=i.some(o=>o!==e&&o.reports.includes(e.name));return n&&e.neverRuns&&s}function O(e,i,n,s){let o=e.rules??
[],r=o.filter(({when:a})=>a!=="never"),d=o.length>0?r.some(a=>a.mayFail??e.mayFail):e.mayFail,l=a=>[e,...r].some(({when:h})=>h===a),{before:p,main:c,after:u}=e.
scripts,f=n??R.find(([a])=>a.test(e.name))?.[1],m=f&&c.find(a=>!f.includes(a.trim())),t=o.find(Z);return[[void 0,e.neverRuns?"never runs (rules)":void 0],["allo\
w_failure",d?"may fail (allow_failure)":void 0],[void 0,l("on_failure")?"runs only where another job failed (when: on_failure)":void 0],[void 0,l("delayed")?"is\
 put off (when: delayed)":void 0],["conditional_never",e.isLimited?"runs only where only and except let it":void 0],["manual",l("manual")?"waits for somebody to\
 start it (when: manual)":void 0],["conditional_never",t&&`is left out where ${t.condition??"files are as its rules say"}`],["variables",P(e,i)],["script",m===void 0?
void 0:`runs ${JSON.stringify(y(m))}`],["script",f&&c.length===0?"runs nothing":void 0],["before_script",f&&p[0]?`runs ${JSON.stringify(y(p[0]))} before the sca\
nner`:void 0],["after_script",f&&u[0]?`runs ${JSON.stringify(y(u[0]))} after the scanner`:void 0]].flatMap(([a,h])=>h&&!(a&&s.includes(a))?[h]:[])}function Z({when:e,
isConditional:i,condition:n}){if(e!=="never"||!i)return!1;let s=A(n??"");return s.length===0||!s.every(o=>k.test(o))}var x=/^\s*(?:(?:\*\*\/)?(?:specs?|tests?|tmp)|\$DEFAULT_SAST_EXCLUDED_PATHS)?\s*$/;
function P(e,i){let n=_.filter(r=>e.reports.includes(r)),s=(n.length>0?n:_).flatMap(r=>[...E[r]]),o=[e.variables,...i,...(e.rules??[]).map(({variables:r})=>r)];
for(let[r,d]of o.flatMap(l=>Object.entries(l))){if(!s.some(c=>r.replace(/^DEFAULT_/,"").startsWith(c)))continue;let l=r.endsWith("_DISABLED")&&!["","0","false"].
includes(d.trim().toLowerCase()),p=r.endsWith("_EXCLUDED_ANALYZERS")&&d.trim()!==""||r.endsWith("_EXCLUDED_PATHS")&&!d.split(",").every(c=>x.test(c));if(l||p)return`\
is held back by ${r}: ${d}`}}function y(e){let[i=""]=e.trim().split(`
`);return T(i,60)}var z=C({id:"pipeline_security_jobs_intact",title:"The scanner jobs are intact",description:D("Checks that nobody has disabled or changed the \
security jobs of the merged configuration.",["`jobs` or `reports` names the jobs. By default, these are all jobs with a security report.","Each job must be ther\
e and run by itself: not manual, not delayed, and not only after a failure.","It must not be allowed to fail. GitLab's templates set `allow_failure: true`; set \
it to false, or `accept` it.","`only`, `except` and rules that GitLab's templates lack must not exclude it, and no variable of the configuration may disable it \
or keep it from files.","A job with the name of one from GitLab's templates runs the scanner, and nothing before or after it. `script` gives the lines of other \
jobs.","Jobs that a policy adds to the pipeline are not in the configuration. `pipeline_jobs_succeeded` checks that a job really ran, and `pipeline_images` chec\
ks where its image comes from."],`- id: pipeline_security_jobs_intact
  with: { reports: [sast, secret_detection], accept: [allow_failure] }`),severity:"high",scope:"project",needs:{config:j},params:I({jobs:b(N("Scanner jobs that \
must be there")),reports:b(g(w(_))),script:b(g(L(1e4,"A line that a scanner job may run; GitLab's own if not given"))),accept:b(g(w(U))),...$}),prepare:async({jobs:e,
except:i,...n})=>({...n,wanted:await v(e),except:await v(i)}),remediation:{text:"take out of the job what the message names, or set it back: allow_failure: fals\
e, no when: manual, the scanner's own script",page:"/-/ci/editor"},check({config:e},{wanted:i,reports:n=[],script:s,accept:o=[],except:r,child_pipelines:d}){let l=e.
jobs.filter(t=>t.triggers===void 0&&!F(t,e.jobs)&&!r.some(({matches:a})=>a(t.name))),p=i.length>0||n.length>0,c=l.filter(t=>J(t,i,p?n:_)),u=[...i.filter(({matches:t})=>!l.
some(({name:a})=>t(a))).map(({wanted:t})=>`job ${t}`),...n.filter(t=>!l.some(a=>a.reports.includes(t))).map(t=>`job with a report of type ${t}`),...!p&&c.length===
0?["job with a security report"]:[]].map(t=>`there is no ${t}`),f=d==="ignore"||e.jobs.every(({triggers:t})=>t!=="child"),m=c.flatMap(t=>{let a=O(t,e.variables,
s,o);return a.length>0?[`${t.name} ${a.join(", ")}`]:[]});return S(e,{wrong:[...m,...f?u:[]],open:f?[]:u.map(t=>`${t} outside of child pipelines`),said:`${G(c.length,
"scanner job")} are intact`.replace(/^1 scanner job are/,"1 scanner job is")},d)}});function J(e,i,n){return i.some(({matches:s})=>s(e.name))||n.some(s=>e.reports.
includes(s))}export{z as pipelineSecurityJobsIntact};
