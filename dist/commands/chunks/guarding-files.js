import{a as L}from"./shared-code-owners.js";import{b,c as j}from"./shared-facts-project-project.js";import"./shared-absent.js";import"./shared-branch-head.js";import{
a as I}from"./shared-merge-request.js";import{a as f}from"./shared-facts-source.js";import"./shared-facts-define.js";import{b as P,c as s}from"./shared-schema.js";
import"./shared-checks.js";import{i as n,l as x,n as w,o as g}from"./shared-api.js";import"./shared-shared-errors.js";import"./shared-text.js";import"./shared-bundler.js";
var $={id:"guarding_files",summary:"Where the CI configuration, the policy and CODEOWNERS are",requiredRole:"at least Reporter in a private project, with scope \
read_api",scope:"project",needs:{project:b,settings:j},async collect(t,{project:{path:o},settings:{ciConfigPath:r}}){if(r===void 0)throw new f("GitLab does not \
show where the CI configuration is");let e=G(r||".gitlab-ci.yml",o),[p,l]=await Promise.all([t.policy(),e===void 0?[]:_(t,o)]);return[...e===void 0?[]:[c(e)],...p.
flatMap(i=>M(i,o)??[]),...L,...l.map(c)]}},R=g({valid:x(),errors:s(w(n())),includes:s(w(g({type:n(),location:s(n()),context_project:s(n())})))});async function _(t,o){
let{gitlab:r,projectId:e,iid:p,read:l}=t,i=p===void 0?void 0:await l(I),C=i&&`refs/heads/${i.targetBranch}`,u=i?.sourceProjectId===e?i.sha:void 0;return(await Promise.
all([C,...u===void 0?[]:[u]].map(async a=>P(R,await r.read(`/projects/${e}/ci/lint`,a===void 0?{}:{contentRef:a}))))).flatMap(({valid:a,errors:m=[],includes:h})=>{
if(!a&&m.some(d=>d.startsWith("Please provide content of")))return[];if(!a)throw new f(`GitLab's lint finds an error in the CI configuration (${m[0]??"none give\
n"})`);if(!h)throw new f("GitLab's lint does not list what the CI configuration includes");return h.flatMap(({type:d,location:v,context_project:y})=>d==="local"&&
v&&y?.toLowerCase()===o.toLowerCase()?[v]:[])})}function G(t,o){if(/^https?:\/\//i.test(t))return;let[,r=t,e]=/^([^@]*)@([^:]*)/.exec(t)??[];return e===void 0||
e.toLowerCase()===o.toLowerCase()?r:void 0}function M(t,o){if(/^(?:https?:\/\/|preset:)/i.test(t))return;let[,r,e]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@.+$/.exec(t)??
[];return e===void 0?c(t):r?.toLowerCase()===o.toLowerCase()?c(e):void 0}function c(t){return t.replace(/^(?:\.?\/)+/,"")}export{$ as guardingFiles};
