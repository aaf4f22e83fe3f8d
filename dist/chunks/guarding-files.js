import{a as C}from"./shared-code-owners.js";import"./shared-absent.js";import{$39cf_b as y,$39cf_c as L}from"../index.js";import{$70c0_a as b}from"../index.js";
import{$104c_b as j,$104c_c as s}from"../index.js";import{$82ce_h as n,$82ce_k as I,$82ce_m as w,$82ce_n as g}from"../index.js";import{$416b_a as f}from"../index.js";
var P={id:"guarding_files",summary:"Where the CI configuration, the policy and CODEOWNERS are",requiredRole:"at least Reporter in a private project, with scope \
read_api",scope:"project",needs:{project:y,settings:L},async collect(t,{project:{path:o},settings:{ciConfigPath:r}}){if(r===void 0)throw new f("GitLab does not \
show where the CI configuration is");let e=G(r||".gitlab-ci.yml",o),[l,p]=await Promise.all([t.policy(),e===void 0?[]:R(t,o)]);return[...e===void 0?[]:[c(e)],...l.
flatMap(i=>M(i,o)??[]),...C,...p.map(c)]}},x=g({valid:I(),errors:s(w(n())),includes:s(w(g({type:n(),location:s(n()),context_project:s(n())})))});async function R(t,o){
let{gitlab:r,projectId:e,iid:l,read:p}=t,i=l===void 0?void 0:await p(b),$=i&&`refs/heads/${i.targetBranch}`,u=i?.sourceProjectId===e?i.sha:void 0;return(await Promise.
all([$,...u===void 0?[]:[u]].map(async a=>j(x,await r.read(`/projects/${e}/ci/lint`,a===void 0?{}:{contentRef:a}))))).flatMap(({valid:a,errors:h=[],includes:m})=>{
if(!a&&h.some(d=>d.startsWith("Please provide content of")))return[];if(!a)throw new f(`GitLab's lint finds an error in the CI configuration (${h[0]??"none give\
n"})`);if(!m)throw new f("GitLab's lint does not list what the CI configuration includes");return m.flatMap(({type:d,location:v,context_project:_})=>d==="local"&&
v&&_?.toLowerCase()===o.toLowerCase()?[v]:[])})}function G(t,o){if(/^https?:\/\//i.test(t))return;let[,r=t,e]=/^([^@]*)@([^:]*)/.exec(t)??[];return e===void 0||
e.toLowerCase()===o.toLowerCase()?r:void 0}function M(t,o){if(/^(?:https?:\/\/|preset:)/i.test(t))return;let[,r,e]=/^([^:@\s]+\/[^:@\s]+):([^@]+)@.+$/.exec(t)??
[];return e===void 0?c(t):r?.toLowerCase()===o.toLowerCase()?c(e):void 0}function c(t){return t.replace(/^(?:\.?\/)+/,"")}export{P as guardingFiles};
