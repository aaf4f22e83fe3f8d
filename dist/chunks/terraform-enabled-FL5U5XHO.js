import{a as f,b as c,c as p}from"./chunk-SIJRV4C3.js";import"./chunk-OQPSCAJC.js";import{$8_d as n}from"../index.js";
import{$n_d as m}from"../index.js";import{$d_b as a,$d_d as s,$d_h as t,$d_n as i}from"../index.js";import{$9_b as o}from"../index.js";
var b=t({terraformStates:i(t({count:s()})),userPermissions:c}),d={id:"terraform_states",summary:"The project's Terraform states",right:"at least Developer",about:"\
project",select:{on:"project",fields:`terraformStates(first: 1) { count } ${f}`,async read(e,u){let{terraformStates:r,userPermissions:l}=a(b,e);if(!r)throw new m(
"GitLab shows this token none");return r.count===0&&await p(l,u),r}}};var k=n({id:"terraform_enabled",title:"Terraform state is kept in GitLab",type:"boolean",severity:"info",needs:{states:d},remediation:{text:"keep a Terraform st\
ate in the project",page:"/-/terraform"},read:({states:e})=>({value:e.count>0,because:`the project has ${o(e.count,"Terraform state")}`})});export{k as terraformEnabled};
