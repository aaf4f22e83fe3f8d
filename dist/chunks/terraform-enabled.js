import{a as s,b as i,c as m}from"./shared-rights.js";import{$2599_d as n}from"../index.js";import{$104c_b as f,$104c_c as c}from"../index.js";import{$416b_a as p}from"../index.js";
import{$82ce_i as d,$82ce_n as t}from"../index.js";import{$f045_d as u}from"../index.js";var l=t({terraformStates:c(t({count:d()})),userPermissions:i}),b={id:"t\
erraform_states",summary:"The project's Terraform states",requiredRole:"at least Developer",scope:"project",select:{on:"project",fields:`terraformStates(first: \
1) { count } ${s}`,async read(e,a){let{terraformStates:r,userPermissions:o}=f(l,e);if(!r)throw new p("GitLab shows this token none");return r.count===0&&await m(
o,a),r}}},h=n({id:"terraform_enabled",title:"Terraform state is kept in GitLab",description:"True when at least one Terraform state is stored in the project.",type:"\
boolean",severity:"info",needs:{states:b},remediation:{text:"keep a Terraform state in the project",page:"/-/terraform"},read:({states:e})=>({value:e.count>0,reason:`\
the project has ${u(e.count,"Terraform state")}`})});export{h as terraformEnabled};
