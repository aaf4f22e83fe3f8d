import{$2599_e as t}from"../index.js";import{$104c_b as s,$104c_c as i}from"../index.js";import{$82ce_k as p,$82ce_n as r}from"../index.js";import{$416b_a as a}from"../index.js";
var y=r({repository:i(r({exists:p()}))}),n={id:"repository",summary:"The repository",requiredRole:"at least Reporter in a private project",scope:"project",select:{
on:"project",fields:"repository { exists }",read(e){let o=s(y,e).repository;if(!o)throw new a("GitLab shows it only to users who may read the code");return o}}},
c=t({id:"project_repo_exists",title:"The repository exists",description:"True when the Git repository exists on storage. An empty repository exists.",type:"bool\
ean",severity:"info",needs:{repository:n},remediation:{text:"push a first commit"},read:({repository:{exists:e}})=>({value:e,reason:`the repository ${e?"exists":
"does not exist"}`})});export{c as projectRepoExists};
