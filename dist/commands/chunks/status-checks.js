import{a as d}from"./shared-named-checks.js";import{b as m,c as p,d as l,e as o}from"./shared-question.js";import{a as b}from"./shared-targets.js";import{b as k}from"./shared-collect.js";
import{c as f}from"./shared-facts-project-project.js";import"./shared-select.js";import"./shared-judged-head.js";import"./shared-check-lines.js";import"./shared-merge-request.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";import{b as g}from"./shared-shared-errors.js";
import{a as i,g as n}from"./shared-text.js";import"./shared-bundler.js";var w=o("status_check is empty","name the check with --status-check"),y="create the chec\
k under Settings > Merge requests > Status checks",_=o("GitLab shows the project's status checks only to a Maintainer","run doctor with the token of a Maintaine\
r"),$={id:"status_check",title:"GitLab lists the status check",needs:["project","licence"],async ask(t){if(t.inputs.statusChecks.length===0)return w;let e=await q(
t),a=e?await t.gitlab.StatusChecks.allForMergeRequest(await t.projectId(),e.iid):await t.projectChecks();if(a===void 0)return o("GitLab shows the project's stat\
us checks only to a Maintainer","name a merge request with --merge-request, whose checks a Reporter sees too");try{let s=await b(t.inputs.statusChecks,await j(t),
a);return m(n(s.map(({id:c,name:h})=>`"${i(h??"",100)}" (${c})`)))}catch(s){if(!(s instanceof g)||s.code!=="TARGET_UNKNOWN")throw s;return(e&&await G(t,e.target_branch))??
l([s.message,...s.problems].join("; "),`${y}, or correct status_check`)}}};async function q(t){return t.mergeRequest().catch(()=>{})}async function j(t){return(await t.
policy().catch(()=>{}))?.policy.requirements.map(({name:e})=>e)??[]}async function G(t,e){let[a]=await d(t),s=a?.protected_branches?.map(({name:c})=>i(c,100))??
[];if(!(!a||s.length===0||s.includes(e)))return l(`"${i(a.name,100)}" (${a.id}) is bound to ${n(s)}, so that GitLab does not list it for merge requests into ${e}`,
`bind the check to ${e} too, by the exact name of a protected branch`)}var S={id:"status_check_scope",title:"The status check is bound to protected branches",needs:[
"status_check"],async ask(t){if(await t.projectChecks()===void 0)return _;let e=await d(t),a=e.filter(({protected_branches:r})=>(r??[]).length===0),s="bind the \
check to the protected branches under Settings > Merge requests > Status checks, each by its exact name";if(a.length>0)return p(`${M(a)} counts for every branch\
: a status that a merge request got on a branch of its author's stays when it is retargeted`,s);let c=e.flatMap(r=>(r.protected_branches??[]).filter(({name:u})=>u.
includes("*")));if(c.length>0)return p(`a check is bound to ${n(c.map(({name:r})=>i(r,100)))}, and GitLab never lists a check of a wildcard branch on a merge re\
quest`,s);let h=new Set(e.flatMap(r=>(r.protected_branches??[]).map(({name:u})=>i(u,100))));return m(`bound to ${n([...h])}`)}};function M(t){return n(t.map(({name:e})=>`\
"${i(e??"",100)}"`))}var L={id:"status_checks_block",title:"GitLab blocks merging until the status checks pass",needs:["project","licence"],async ask(t){let{mustPassStatusChecks:e}=await k(
await t.facts(),f);if(e===!0)return m("Status checks must succeed");if(e!==!1)return o("GitLab does not show the setting");let{web_url:a}=await t.project();return p(
"GitLab shows the status, but does not block merging",`tick "Status checks must succeed" on ${a}/-/settings/merge_requests`)}},v=[$,S,L];export{v as questions};
