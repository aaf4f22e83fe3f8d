import{a as f,b as c,c as p}from"./chunk-47KEE5CO.js";import"./chunk-OQPSCAJC.js";import"./chunk-FJUX2Q53.js";import{d as m}from"./chunk-5CR5D7FZ.js";
import"./chunk-J5WW4HX6.js";import{b as a,d as s,h as t,n as i}from"./chunk-7J7MU3VY.js";import{d as n}from"./chunk-3BWEGA6D.js";import{b as o}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var b=t({terraformStates:i(t({count:s()})),userPermissions:c}),d={id:"terraform_states",summary:"The project's Terraform states",right:"at least Developer",about:"\
project",select:{on:"project",fields:`terraformStates(first: 1) { count } ${f}`,async read(e,u){let{terraformStates:r,userPermissions:l}=a(b,e);if(!r)throw new n(
"GitLab shows this token none");return r.count===0&&await p(l,u),r}}};var k=m({id:"terraform_enabled",title:"Terraform state is kept in GitLab",type:"boolean",severity:"info",needs:{states:d},remediation:{text:"keep a Terraform st\
ate in the project",page:"/-/terraform"},read:({states:e})=>({value:e.count>0,because:`the project has ${o(e.count,"Terraform state")}`})});export{k as terraformEnabled};
