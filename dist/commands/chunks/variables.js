import{c as y}from"./shared-trigger-url.js";import"./shared-named-checks.js";import{b as u,c as b,d as g,e as w}from"./shared-question.js";import{a as j}from"./shared-select.js";
import"./shared-judged-head.js";import"./shared-check-lines.js";import{a as I}from"./shared-branch-head.js";import"./shared-facts-source.js";import"./shared-facts-define.js";
import{b as N,c as n}from"./shared-schema.js";import"./shared-checks.js";import{i as p,l as h,n as k,o as s}from"./shared-api.js";import"./shared-shared-errors.js";
import{a as $,g as C}from"./shared-text.js";import"./shared-bundler.js";var T=s({key:n(p()),variableType:n(p()),protected:n(h()),masked:n(h()),environmentScope:n(
p())}),v=n(s({nodes:k(T),pageInfo:s({hasNextPage:h(),endCursor:n(p())})})),S=s({projects:s({nodes:k(s({ciVariables:v,inheritedCiVariables:v}))})}),E=({key:e=""})=>/^COUNTERSIGN_(TOKEN|SIGNING_KEY|CONTROL_SECRET(_\d+)?)$/.
test(e);async function _({gitlab:e,projectId:r},t){let i=[j(await r())],c=[];for(let d=null;;){let l=`query($ids: [ID!], $after: String) { projects(ids: $ids, f\
irst: 1) { nodes { id ${t}(first: 100, after: $after) { nodes { key variableType protected masked environmentScope } pageInfo { hasNextPage endCursor } } } } }`,
o=N(S,(await e.graphql(l,{ids:i,after:d})).data).projects.nodes[0]?.[t];if(o===void 0)return;if(c.push(...o.nodes),!o.pageInfo.hasNextPage||o.pageInfo.endCursor===
void 0)return c;d=o.pageInfo.endCursor}}var O={id:"variables",title:"The job gets its variables, and they are masked and protected",needs:["project"],async ask(e){
let r=await Promise.all(["ciVariables","inheritedCiVariables"].map(i=>_(e,i)));if(r.includes(void 0))return w("GitLab shows the variables only to a Maintainer, \
and only where CI/CD is on","run doctor with the token of a Maintainer");let t=r.flatMap(i=>i??[]).filter(E);return t.length===0?q(e):G(t,await P(e))}};async function q(e){
return await y(e)?u("none, because a central project answers the check"):b("neither the project nor a group above it has a variable COUNTERSIGN_TOKEN","add COUN\
TERSIGN_TOKEN, masked, unless the job gets its token from elsewhere")}async function P(e){let[r,t]=await Promise.all([e.mergeRequest().catch(()=>{}),e.projectId()]);
if(r===void 0)return"the source branches of most merge requests are not protected";if(r.source_project_id!==t)return`!${r.iid} comes from a fork`;if(!(await I(e.
gitlab,t,r.source_branch).catch(()=>{}))?.isProtected)return`the source branch of !${r.iid} is not protected`}function G(e,r){let t=a=>C([...new Set(a.map(({key:m})=>$(
m??"",80)))]),i=new Set(e.filter(R).map(({key:a})=>a)),c=e.filter(({key:a})=>!i.has(a));if(c.length>0)return g(`${t(c)} is limited to an environment, and the jo\
b has none`,"set the variable's environment scope to All (*)");let d=e.filter(a=>a.protected);if(d.length>0&&r!==void 0)return g(`${t(d)} is protected, and merg\
e request pipelines do not get it: ${r}`,"make the variable masked but not protected, or answer the check from a central project");let l=e.filter(({masked:a,variableType:m})=>a===
!1&&m!=="FILE"),o=e.filter(a=>a.protected===!1),f=[...l.length>0?[`${t(l)} is not masked, so that a job log can show it`]:[],...o.length>0?[`${t(o)} is not prot\
ected, so that every branch's pipeline can read it, with a changed .gitlab-ci.yml too`]:[]];return f.length===0?u(`${t(e)}: masked and protected`):b(f.join("; "),
l.length>0?"mask the variable":"keep it so if merge requests come from unprotected branches; a central project that answers the check keeps the token out of the\
m")}function R({environmentScope:e="*"}){return e==="*"}var V=[O];export{V as questions};
