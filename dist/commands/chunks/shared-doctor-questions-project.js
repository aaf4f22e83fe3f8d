import{a as c,b as j}from"./shared-roles.js";import{b as h,c as l,d as i,e as p}from"./shared-question.js";import{b as w}from"./shared-subject.js";import{b as d}from"./shared-collect.js";
import{b as k,c as v}from"./shared-facts-project-project.js";import{a as b}from"./shared-select.js";import{b as g,c as m}from"./shared-schema.js";import{a as $}from"./shared-gitlab-errors.js";
import{j as y,n as _,o as n}from"./shared-api.js";import{a as u}from"./shared-text.js";var L={id:"project",title:"The token sees the project",needs:["token"],async ask(t){
let{project:o}=await t.subject(),e=await t.project().catch(a=>{if(!(a instanceof $&&a.status===404))throw a});if(e===void 0)return i(`GitLab shows this token no\
 project ${u(String(o),200)}`,"check the id or the full path in project, and make the token's user or bot a member; a project access token sees only its own pro\
ject");let r=`${e.path_with_namespace} (${e.id})`;return e.archived?i(`${r} is archived, and takes no status`,"unarchive the project, or leave it out"):e.marked_for_deletion_on?
l(`${r} will be deleted`,"restore the project, or leave it out"):typeof o=="string"&&!w(o,e.path_with_namespace)?l(`${u(o,200)} is now ${r}`,"give the new path \
or the id in project"):h(r)}},x=n({projects:n({nodes:_(n({maxAccessLevel:m(n({integerValue:m(y())}))}))})}),G="query($ids: [ID!]) { projects(ids: $ids, first: 1\
) { nodes { id maxAccessLevel { integerValue } } } }";async function f(t){if((await t.user())?.is_admin)return c.owner;let o=await t.projectId(),[{role:e},r]=await Promise.
all([t.facts().then(s=>d(s,k)),t.gitlab.graphql(G,{ids:[b(o)]}).then(({data:s})=>g(x,s).projects.nodes[0]?.maxAccessLevel?.integerValue).catch(()=>{})]),a=[e,r].
filter(s=>s!==void 0);return a.length===0?void 0:Math.max(...a)}var q={id:"role",title:"The token's role suffices to read the project and to post",needs:["proje\
ct"],async ask(t){let o=await f(t);if(o===void 0)return p("GitLab does not show the token's role");let e=`the token's role is ${j(o)}`,r=a=>`give the token's us\
er or bot the ${a} role in the project`;return o<c.reporter?i(`${e}, which does not show the code of a private project`,r("Developer")):t.inputs.statusChecks.length>
0&&o<c.developer?i(`${e}, but only a Developer may post the status of a check`,r("Developer")):h(e)}},D={id:"licence",title:"The project's licence has status ch\
ecks",needs:["project"],async ask(t){let{isUltimate:o}=await d(await t.facts(),v);if(o===void 0)return p("GitLab shows the licence only to a signed-in user");if(o)
return h("GitLab Ultimate");let e="the project has no Ultimate licence, which status checks and compliance frameworks require",r="use a project with an Ultimate\
 licence, or only the report of the job";return t.inputs.statusChecks.length+t.inputs.controls.length>0?i(e,r):l(e,r)}},U=[L,q,D];export{f as a,U as b};
