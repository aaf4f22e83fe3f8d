import{a as s}from"./shared-default-branch.js";import{$70c0_a as h}from"../index.js";import{$104c_b as n}from"../index.js";import{$416b_a as t}from"../index.js";
import{$82ce_h as d,$82ce_n as o}from"../index.js";var p=o({commit:o({id:d()})}),f={id:"judged_commit",summary:"The commit that is judged",requiredRole:"at leas\
t Reporter in a private project",scope:"project",async collect(r){let{gitlab:i,projectId:m,iid:c}=r;if(c!==void 0){let{sha:a}=await r.read(h);if(a===void 0)throw new t(
"the merge request has no commit");return{sha:a,name:"the merge request's head",branch:void 0}}let e=await s(r,async a=>n(p,await i.read(`/projects/${m}/reposit\
ory/branches/${encodeURIComponent(a)}`)));if(!e)throw new t("the project has no default branch");return{sha:e.value.commit.id,name:`the head of ${e.branch}`,branch:e.
branch}}};export{f as a};
