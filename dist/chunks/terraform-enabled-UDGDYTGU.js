import{a as f,b as c,c as p}from"./chunk-66JNCIR5.js";import"./chunk-KIMTIPSL.js";import{$8_d as m}from"../index.js";
import{$n_d as n}from"../index.js";import{$d_b as a,$d_d as s,$d_h as t,$d_n as i}from"../index.js";import{$9_b as o}from"../index.js";
var b=t({terraformStates:i(t({count:s()})),userPermissions:c}),d={id:"terraform_states",summary:"The project's Terraform states",requiredRole:"at least Develope\
r",scope:"project",select:{on:"project",fields:`terraformStates(first: 1) { count } ${f}`,async read(e,l){let{terraformStates:r,userPermissions:u}=a(b,e);if(!r)
throw new n("GitLab shows this token none");return r.count===0&&await p(u,l),r}}};var F=m({id:"terraform_enabled",title:"Terraform state is kept in GitLab",type:"boolean",severity:"info",needs:{states:d},remediation:{text:"keep a Terraform st\
ate in the project",page:"/-/terraform"},read:({states:e})=>({value:e.count>0,reason:`the project has ${o(e.count,"Terraform state")}`})});export{F as terraformEnabled};
