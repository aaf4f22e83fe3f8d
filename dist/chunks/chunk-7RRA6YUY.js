import{a as m}from"./chunk-657UPJA3.js";import{$h_a as d}from"../index.js";import{$n_d as o}from"../index.js";import{$d_b as n,$d_c as i,$d_h as a}from"../index.js";var u=a({commit:a({id:i()})}),w={id:"judged_commit",summary:"The commit that is judged",requiredRole:"at least Reporter in a private project",scope:"project",async collect(t){
let{gitlab:c,projectId:s,iid:h}=t;if(h!==void 0){let{sha:r}=await t.read(d);if(r===void 0)throw new o("the merge request has no commit");return{sha:r,name:"the \
merge request's head",branch:void 0}}let e=await m(t,async r=>n(u,await c.read(`/projects/${s}/repository/branches/${encodeURIComponent(r)}`)));if(!e)throw new o(
"the project has no default branch");return{sha:e.value.commit.id,name:`the head of ${e.branch}`,branch:e.branch}}};export{w as a};
