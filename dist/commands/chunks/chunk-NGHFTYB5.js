import{a as m}from"./chunk-W2M5NJQB.js";import{a as d}from"./chunk-L2YG2ETW.js";import{b as n,c as i,h as a}from"./chunk-7J7MU3VY.js";import{d as o}from"./chunk-3BWEGA6D.js";var u=a({commit:a({id:i()})}),w={id:"judged_commit",summary:"The commit that is judged",right:"at least Reporter in a private project",about:"project",async collect(r){
let{gitlab:c,projectId:h,iid:s}=r;if(s!==void 0){let{sha:t}=await r.read(d);if(t===void 0)throw new o("the merge request has no commit");return{sha:t,name:"the \
merge request's head",branch:void 0}}let e=await m(r,async t=>n(u,await c.read(`/projects/${h}/repository/branches/${encodeURIComponent(t)}`)));if(!e)throw new o(
"the project has no default branch");return{sha:e.value.commit.id,name:`the head of ${e.branch}`,branch:e.branch}}};export{w as a};
