import{d as t}from"./shared-controls-define.js";import"./shared-facts-define.js";import{b as s,c as i}from"./shared-schema.js";import"./shared-checks.js";import{
a as p}from"./shared-facts-source.js";import{k as a,n as r}from"./shared-api.js";import"./shared-bundler.js";var m=r({repository:i(r({exists:a()}))}),y={id:"rep\
ository",summary:"The repository",requiredRole:"at least Reporter in a private project",scope:"project",select:{on:"project",fields:"repository { exists }",read(e){
let o=s(m,e).repository;if(!o)throw new p("GitLab shows it only to users who may read the code");return o}}},n=t({id:"project_repo_exists",title:"The repository\
 exists",description:"True when the Git repository exists on storage. An empty repository exists.",type:"boolean",severity:"info",needs:{repository:y},remediation:{
text:"push a first commit"},read:({repository:{exists:e}})=>({value:e,reason:`the repository ${e?"exists":"does not exist"}`})});export{n as projectRepoExists};
