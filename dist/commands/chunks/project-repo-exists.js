import{e as t}from"./shared-controls-define.js";import{a as s}from"./shared-facts-source.js";import"./shared-facts-define.js";import{b as i,c as p}from"./shared-schema.js";
import"./shared-checks.js";import{l as a,o as r}from"./shared-api.js";import"./shared-bundler.js";var m=r({repository:p(r({exists:a()}))}),y={id:"repository",summary:"\
The repository",requiredRole:"at least Reporter in a private project",scope:"project",select:{on:"project",fields:"repository { exists }",read(e){let o=i(m,e).repository;
if(!o)throw new s("GitLab shows it only to users who may read the code");return o}}},n=t({id:"project_repo_exists",title:"The repository exists",description:"Tr\
ue when the Git repository exists on storage. An empty repository exists.",type:"boolean",severity:"info",needs:{repository:y},remediation:{text:"push a first c\
ommit"},read:({repository:{exists:e}})=>({value:e,reason:`the repository ${e?"exists":"does not exist"}`})});export{n as projectRepoExists};
