import{a as d}from"./chunk-RIS2B4WW.js";import{a as n}from"./chunk-CGD4J2QE.js";import{c as o}from"./chunk-LVRENNJW.js";import{b as i,c as m,h as a}from"./chunk-7J7MU3VY.js";var p=a({commit:a({id:m()})}),w={id:"judged_commit",summary:"The commit that is judged",right:"at least Reporter in a private project",about:"project",async collect(t){
let{gitlab:c,projectId:s,iid:h}=t;if(h!==void 0){let{sha:e}=await t.read(n);if(e===void 0)throw new o("the merge request has no commit");return{sha:e,name:"the \
merge request's head"}}let r=await d(t,async e=>i(p,await c.read(`/projects/${s}/repository/branches/${encodeURIComponent(e)}`)));if(!r)throw new o("the project\
 has no default branch");return{sha:r.value.commit.id,name:`the head of ${r.branch}`}}};export{w as a};
