import{a as s,b as i,c as m}from"./shared-rights.js";import"./shared-facts-project-project.js";import{e as n}from"./shared-controls-define.js";import{a as f}from"./shared-facts-source.js";
import"./shared-facts-define.js";import{b as p,c}from"./shared-schema.js";import"./shared-checks.js";import{j as d,o as t}from"./shared-api.js";import{f as u}from"./shared-text.js";
import"./shared-bundler.js";var l=t({terraformStates:c(t({count:d()})),userPermissions:i}),h={id:"terraform_states",summary:"The project's Terraform states",requiredRole:"\
at least Developer",scope:"project",select:{on:"project",fields:`terraformStates(first: 1) { count } ${s}`,async read(r,a){let{terraformStates:e,userPermissions:o}=p(
l,r);if(!e)throw new f("GitLab shows this token no Terraform states");return e.count===0&&await m(o,a),e}}},b=n({id:"terraform_enabled",title:"Terraform state i\
s kept in GitLab",description:"True when at least one Terraform state is stored in the project.",type:"boolean",severity:"info",needs:{states:h},remediation:{text:"\
keep a Terraform state in the project",page:"/-/terraform"},read:({states:r})=>({value:r.count>0,reason:`the project has ${u(r.count,"Terraform state")}`})});export{b as terraformEnabled};
