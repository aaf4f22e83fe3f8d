import{c as $}from"./shared-trigger-url.js";import"./shared-named-checks.js";import{b as p,c as _,d as m,e as c}from"./shared-question.js";import{a as C}from"./shared-ci-jobs.js";
import{a as y}from"./shared-ci-lint.js";import"./shared-facts-project-project.js";import"./shared-check-lines.js";import"./shared-absent.js";import{a as M}from"./shared-facts-source.js";
import"./shared-facts-define.js";import{b as q,c as d}from"./shared-schema.js";import"./shared-checks.js";import{a as T}from"./shared-gitlab-errors.js";import{i as l,
j as k,l as L,n as v,o as I}from"./shared-api.js";import"./shared-shared-errors.js";import{a as E,g as A}from"./shared-text.js";import"./shared-bundler.js";var f='\
give the job rules with if: $CI_PIPELINE_SOURCE == "merge_request_event", as the component does, and let workflow:rules admit it',b="add workflow:rules that run\
 all jobs in merge request pipelines while a merge request is open, as docs/getting-started.md shows",G={id:"pipelines",title:"A merge request has one pipeline,\
 and it is its own",needs:["project"],async ask(e){if(await $(e))return p("not needed, because a central project answers the check");let r=await e.mergeRequest().
catch(()=>{});return r?D(e,r):N(e)}},O=v(I({id:k(),sha:l(),source:d(l()),created_at:d(l())}));async function D(e,{iid:r,sha:n,created_at:i}){let o=`/projects/${await e.
projectId()}/merge_requests/${r}/pipelines`,t=q(O,await e.gitlab.read(o)),s=t.find(({source:u})=>u==="merge_request_event");if(!s)return m(`!${r} has no merge r\
equest pipeline`,f);let a=t.find(u=>u.source==="push"&&u.sha===n&&Date.parse(u.created_at??"")>Date.parse(i));return a?_(`!${r} has two pipelines for the same c\
ommit: ${s.id} of the merge request, and ${a.id} of its branch`,b):p(`!${r} has the pipeline ${s.id}`)}var S=I({valid:L(),errors:d(v(l())),merged_yaml:d(l())});
async function N(e){let r=await e.gitlab.read(`/projects/${await e.projectId()}/ci/lint`,{contentRef:y}).catch(t=>{if(!(t instanceof T&&[403,404].includes(t.status)))
throw t});if(r===void 0)return c("GitLab shows this token no CI configuration on the default branch");let{valid:n,errors:i=[],merged_yaml:o=""}=q(S,r);if(!n)return m(
`the CI configuration is not valid: ${E(i[0]??"GitLab gives no reason")}`,"correct .gitlab-ci.yml");if(o.trim()==="")return c("GitLab does not show what it merg\
ed the CI configuration into");try{return await P(o)}catch(t){if(!(t instanceof M))throw t;return c(t.message)}}async function P(e){let{parseDocument:r}=await import("./yaml-browser-dist-index.js"),
n=r(e,{version:"1.1",prettyErrors:!1,logLevel:"silent"}).toJS({maxAliasCount:-1}),{jobs:i}=C(n),o=U(n);if(o)return x(o,i);let t=i.filter(({rules:a})=>a?.some(h));
if(t.length===0&&i.some(({isLimited:a})=>a))return c("no job has rules for merge requests, and what only and except admit is not read");if(t.length===0)return m(
"no job runs in merge request pipelines",f);let s=i.filter(({rules:a,isLimited:u,neverRuns:R})=>!R&&!u&&(a?.some(w)??!0));return s.length===0?p("all jobs run in\
 merge request pipelines only"):_(`a merge request has two pipelines: ${j(t)} in its own, and ${j(s)} in its branch's`,b)}function U({workflow:e}){if(e?.rules)return C(
{job:{rules:e.rules}}).jobs[0]?.rules}function x(e,r){if(!e.some(h))return m("workflow:rules admit no merge request pipelines",f);if(!r.some(({rules:t,neverRuns:s})=>!s&&
(!t||t.some(h))))return m("no job runs in merge request pipelines",f);let n=e.some(t=>g(t)&&(w(t)||/CI_COMMIT_BRANCH|"push"/.test(t.condition??""))),i=e.some(({
when:t,condition:s=""})=>t==="never"&&/CI_OPEN_MERGE_REQUESTS|"push"|CI_COMMIT_BRANCH/.test(s)),o=e.every(t=>!g(t)||!w(t)&&(h(t)||/CI_DEFAULT_BRANCH|CI_COMMIT_TAG|CI_COMMIT_REF_PROTECTED/.
test(t.condition??"")));return!n||i||o?p("workflow:rules admit merge request pipelines"):_("workflow:rules admit both a pipeline of the merge request and one of\
 its branch",b)}function h(e){return g(e)&&(w(e)||/merge_request_event|CI_MERGE_REQUEST/.test(e.condition??""))}function g({when:e}){return e!=="never"}function w(e){
return g(e)&&!e.isConditional}function j(e){return A(e.map(({name:r})=>E(r,80)),3)}var B=[G];export{B as questions};
