import{a as d}from"./chunk-GPPPJNHR.js";import{$e_a as n}from"../index.js";import{$n_c as o}from"../index.js";import{$d_b as i,$d_c as m,$d_h as a}from"../index.js";var p=a({commit:a({id:m()})}),w={id:"judged_commit",summary:"The commit that is judged",right:"at least Reporter in a private project",about:"project",async collect(t){
let{gitlab:c,projectId:s,iid:h}=t;if(h!==void 0){let{sha:e}=await t.read(n);if(e===void 0)throw new o("the merge request has no commit");return{sha:e,name:"the \
merge request's head"}}let r=await d(t,async e=>i(p,await c.read(`/projects/${s}/repository/branches/${encodeURIComponent(e)}`)));if(!r)throw new o("the project\
 has no default branch");return{sha:r.value.commit.id,name:`the head of ${r.branch}`}}};export{w as a};
