import{a as j,b as S,c as A,f as N}from"./shared-ci-outcome.js";import{b as $,c as v}from"./shared-job-names.js";import"./shared-pattern.js";import"./shared-project.js";
import"./shared-merge-request.js";import{c as C,f as D}from"./shared-controls-define.js";import"./shared-facts-define.js";import{d as L}from"./shared-schema.js";
import"./shared-checks.js";import"./shared-source.js";import{m as g,o as I,r as w,v as b}from"./shared-api.js";import{b as T,d as G}from"./shared-text.js";import"./shared-bundler.js";
var E={sast:["SAST_"],secret_detection:["SECRET_DETECTION_"],dependency_scanning:["DEPENDENCY_SCANNING_","DS_"],container_scanning:["CONTAINER_SCANNING_","CS_"],
cluster_image_scanning:["CLUSTER_IMAGE_SCANNING_"],dast:["DAST_"],api_fuzzing:["API_FUZZING_","FUZZAPI_"],coverage_fuzzing:["COVERAGE_FUZZING_","COVFUZZ_"]},u=Object.
keys(E),U=["allow_failure","manual","conditional_never","variables","script","before_script","after_script"],R=[[/(?:-sast|^gitlab-advanced-sast|^secret_detection|dependency[-_]scanning)$/,
["/analyzer run"]],[/^container_scanning$/,["gtcs scan"]]],k=/_DISABLED$|_EXCLUDED_ANALYZERS$|^CI_OPEN_MERGE_REQUESTS$|^GITLAB_FEATURES$/;function F(e,a){let n=u.
some(o=>o===e.name)&&e.scripts.main.at(-1)==="exit 1",s=a.some(o=>o!==e&&o.reports.includes(e.name));return n&&e.neverRuns&&s}function O(e,a,n,s){let o=e.rules??
[],r=o.filter(({when:i})=>i!=="never"),p=o.length>0?r.some(i=>i.mayFail??e.mayFail):e.mayFail,l=i=>[e,...r].some(({when:_})=>_===i),{before:f,main:c,after:m}=e.
scripts,d=n??R.find(([i])=>i.test(e.name))?.[1],h=d&&c.find(i=>!d.includes(i.trim())),t=o.find(Z);return[[void 0,e.neverRuns?"never runs (rules)":void 0],["allo\
w_failure",p?"may fail (allow_failure)":void 0],[void 0,l("on_failure")?"runs only where another job failed (when: on_failure)":void 0],[void 0,l("delayed")?"is\
 put off (when: delayed)":void 0],["conditional_never",e.isLimited?"runs only where only and except let it":void 0],["manual",l("manual")?"waits for somebody to\
 start it (when: manual)":void 0],["conditional_never",t&&`is left out where ${t.condition??"files are as its rules say"}`],["variables",P(e,a)],["script",h===void 0?
void 0:`runs ${JSON.stringify(y(h))}`],["script",d&&c.length===0?"runs nothing":void 0],["before_script",d&&f[0]?`runs ${JSON.stringify(y(f[0]))} before the sca\
nner`:void 0],["after_script",d&&m[0]?`runs ${JSON.stringify(y(m[0]))} after the scanner`:void 0]].flatMap(([i,_])=>_&&!(i&&s.includes(i))?[_]:[])}function Z({when:e,
isConditional:a,condition:n}){if(e!=="never"||!a)return!1;let s=N(n??"");return s.length===0||!s.every(o=>k.test(o))}var x=/^\s*(?:(?:\*\*\/)?(?:specs?|tests?|tmp)|\$DEFAULT_SAST_EXCLUDED_PATHS)?\s*$/;
function P(e,a){let n=u.filter(r=>e.reports.includes(r)),s=(n.length>0?n:u).flatMap(r=>[...E[r]]),o=[e.variables,...a,...(e.rules??[]).map(({variables:r})=>r)];
for(let[r,p]of o.flatMap(l=>Object.entries(l))){if(!s.some(c=>r.replace(/^DEFAULT_/,"").startsWith(c)))continue;let l=r.endsWith("_DISABLED")&&!["","0","false"].
includes(p.trim().toLowerCase()),f=r.endsWith("_EXCLUDED_ANALYZERS")&&p.trim()!==""||r.endsWith("_EXCLUDED_PATHS")&&!p.split(",").every(c=>x.test(c));if(l||f)return`\
is held back by ${r}: ${p}`}}function y(e){let[a=""]=e.trim().split(`
`);return T(a,60)}var z=C({id:"pipeline_security_jobs_intact",title:"The scanner jobs are intact",description:D("Checks that nobody has disabled or changed the \
security jobs of the merged configuration.",["`jobs` or `reports` names the jobs. By default, these are all jobs with a security report.","Each job must be ther\
e and run by itself: not manual, not delayed, and not only after a failure.","It must not be allowed to fail. GitLab's templates set `allow_failure: true`; set \
it to false, or `accept` it.","`only`, `except` and rules that GitLab's templates lack must not exclude it, and no variable of the configuration may disable it \
or keep it from files.","A job with the name of one from GitLab's templates runs the scanner, and nothing before or after it. `script` gives the lines of other \
jobs.","Jobs that a policy adds to the pipeline are not in the configuration. `pipeline_jobs_succeeded` checks that a job really ran, and `pipeline_images` chec\
ks where its image comes from."],`- id: pipeline_security_jobs_intact
  with: { reports: [sast, secret_detection], accept: [allow_failure] }`),severity:"high",scope:"project",needs:{config:j},params:I({jobs:b($("Scanner jobs that \
must be there")),reports:b(g(w(u))),script:b(g(L(1e4,"A line that a scanner job may run; GitLab's own if not given"))),accept:b(g(w(U))),...S}),prepare:async({jobs:e,
except:a,...n})=>({...n,wanted:await v(e),except:await v(a)}),remediation:{text:"take out of the job what the message names, or set it back: allow_failure: fals\
e, no when: manual, the scanner's own script",page:"/-/ci/editor"},check({config:e},{wanted:a,reports:n=[],script:s,accept:o=[],except:r,child_pipelines:p}){let l=e.
jobs.filter(t=>t.triggers===void 0&&!F(t,e.jobs)&&!r.some(({matches:i})=>i(t.name))),f=a.length>0||n.length>0,c=l.filter(t=>J(t,a,f?n:u)),m=[...a.filter(({matches:t})=>!l.
some(({name:i})=>t(i))).map(({wanted:t})=>`job ${t}`),...n.filter(t=>!l.some(i=>i.reports.includes(t))).map(t=>`job with a report of type ${t}`),...!f&&c.length===
0?["job with a security report"]:[]].map(t=>`there is no ${t}`),d=p==="ignore"||e.jobs.every(({triggers:t})=>t!=="child"),h=c.flatMap(t=>{let i=O(t,e.variables,
s,o);return i.length>0?[`${t.name} ${i.join(", ")}`]:[]});return A(e,{wrong:[...h,...d?m:[]],open:d?[]:m.map(t=>`${t} outside of child pipelines`),said:`${G(c.length,
"scanner job")} are intact`.replace(/^1 scanner job are/,"1 scanner job is")},p)}});function J(e,a,n){return a.some(({matches:s})=>s(e.name))||n.some(s=>e.reports.
includes(s))}export{z as pipelineSecurityJobsIntact};
