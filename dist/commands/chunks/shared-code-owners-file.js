import{a as s}from"./shared-default-branch.js";import{c as n}from"./shared-code-owners.js";import{b as p}from"./shared-facts-project-project.js";import{b as m,c as d}from"./shared-branch-head.js";
var i=["CODEOWNERS","docs/CODEOWNERS",".gitlab/CODEOWNERS"],f={id:"code_owners_file",summary:"The CODEOWNERS file",requiredRole:"at least Reporter in a private \
project",scope:"project",async collect(e){let o=a=>Promise.all(i.map(r=>h(e,r,a)));try{let a=await s(e,o);return{branch:a?.branch,path:i.find((r,t)=>a?.value[t])}}catch(a){
let{isEmpty:r,defaultBranch:t}=await e.read(p);if(r===!0)return{branch:t,path:void 0};throw a}}};async function h(e,o,a){let{gitlab:r,projectId:t,read:c}=e;return await d(
a,c(m(a)),l=>r.rawFile(t,o,l).catch(n))!==void 0}export{f as a};
