import{a as c}from"./shared-default-branch.js";import{$42a1_b as s}from"../index.js";var o=["CODEOWNERS","docs/CODEOWNERS",".gitlab/CODEOWNERS"],n={id:"code_own\
ers_file",summary:"The CODEOWNERS file",requiredRole:"at least Reporter in a private project",scope:"project",async collect(t){let e=await c(t,r=>Promise.all(o.
map(a=>l(t,a,r))));return{branch:e?.branch,path:o.find((r,a)=>e?.value[a])}}};async function l({gitlab:t,projectId:e},r,a){try{return await t.rawFile(e,r,a),!0}catch(i){
if(i instanceof s&&"status"in i&&i.status===404)return!1;throw i}}export{n as a};
