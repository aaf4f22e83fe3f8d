import{a as o}from"./shared-default-branch.js";import{$61d7_b as i}from"../index.js";import{$70c0_a as h}from"../index.js";import{$416b_a as t}from"../index.js";
var m={id:"judged_commit",summary:"The commit that is judged",requiredRole:"at least Reporter in a private project",scope:"project",async collect(a){if(a.iid!==
void 0){let{sha:r}=await a.read(h);if(r===void 0)throw new t("the merge request has no commit");return{sha:r,name:"the merge request's head",branch:void 0}}let e=await o(
a,r=>a.read(i(r)));if(!e)throw new t("the project has no default branch");return{sha:e.value.sha,name:`the head of ${e.branch}`,branch:e.branch}}};export{m as a};
