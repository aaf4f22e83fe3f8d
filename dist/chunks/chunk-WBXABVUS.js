import{a as m}from"./chunk-PZQEKK3G.js";import{$h_a as d}from"../index.js";import{$n_d as o}from"../index.js";import{$d_b as n,$d_c as i,$d_h as a}from"../index.js";var u=a({commit:a({id:i()})}),w={id:"judged_commit",summary:"The commit that is judged",right:"at least Reporter in a private project",about:"project",async collect(r){
let{gitlab:c,projectId:h,iid:s}=r;if(s!==void 0){let{sha:t}=await r.read(d);if(t===void 0)throw new o("the merge request has no commit");return{sha:t,name:"the \
merge request's head",branch:void 0}}let e=await m(r,async t=>n(u,await c.read(`/projects/${h}/repository/branches/${encodeURIComponent(t)}`)));if(!e)throw new o(
"the project has no default branch");return{sha:e.value.commit.id,name:`the head of ${e.branch}`,branch:e.branch}}};export{w as a};
