import{$8_d as a}from"../index.js";import{$n_d as p}from"../index.js";import{$d_b as r,$d_f as i,$d_h as o,$d_n as s}from"../index.js";
var y=o({repository:s(o({exists:i()}))}),n={id:"repository",summary:"The repository",requiredRole:"at least Reporter in a private project",scope:"project",select:{
on:"project",fields:"repository { exists }",read(e){let t=r(y,e).repository;if(!t)throw new p("GitLab shows it only to those who may read the code");return t}}};var u=a({id:"project_repo_exists",title:"The repository exists",type:"boolean",severity:"info",needs:{repository:n},remediation:{text:"push a first commit"},read:({
repository:{exists:e}})=>({value:e,reason:`the repository ${e?"exists":"does not exist"}`})});export{u as projectRepoExists};
