import{a as i}from"./chunk-657UPJA3.js";import{$4_b as o}from"../index.js";var s=["CODEOWNERS","docs/CODEOWNERS",".gitlab/CODEOWNERS"],u={id:"code_owners_file",summary:"The CODEOWNERS file",requiredRole:"at least Reporter in a private \
project",scope:"project",async collect(r){let t=await i(r,n=>Promise.all(s.map(e=>c(r,e,n))));return{branch:t?.branch,path:s.find((n,e)=>t?.value[e])}}};async function c({
gitlab:r,projectId:a},t,n){try{return await r.rawFile(a,t,n),!0}catch(e){if(e instanceof o&&"status"in e&&e.status===404)return!1;throw e}}export{u as a};
