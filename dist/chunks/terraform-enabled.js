import{a as o,b as i,c as m}from"./shared-rights.js";import{$2599_e as n}from"../index.js";import{$104c_b as f,$104c_c as c}from"../index.js";import{$82ce_i as p,
$82ce_n as t}from"../index.js";import{$416b_a as d}from"../index.js";import{$f045_e as u}from"../index.js";var l=t({terraformStates:c(t({count:p()})),userPermissions:i}),
b={id:"terraform_states",summary:"The project's Terraform states",requiredRole:"at least Developer",scope:"project",select:{on:"project",fields:`terraformStates\
(first: 1) { count } ${o}`,async read(e,a){let{terraformStates:r,userPermissions:s}=f(l,e);if(!r)throw new d("GitLab shows this token no Terraform states");return r.
count===0&&await m(s,a),r}}},h=n({id:"terraform_enabled",title:"Terraform state is kept in GitLab",description:"True when at least one Terraform state is stored\
 in the project.",type:"boolean",severity:"info",needs:{states:b},remediation:{text:"keep a Terraform state in the project",page:"/-/terraform"},read:({states:e})=>({
value:e.count>0,reason:`the project has ${u(e.count,"Terraform state")}`})});export{h as terraformEnabled};
