import{a as f,b as c,c as p}from"./chunk-O53O5UNK.js";import"./chunk-KIMTIPSL.js";import"./chunk-G436ABEP.js";import{d as n}from"./chunk-AQ7DEGON.js";
import"./chunk-J5WW4HX6.js";import{b as a,d as s,h as t,n as i}from"./chunk-7J7MU3VY.js";import{d as m}from"./chunk-KMJYZSMM.js";import{b as o}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var b=t({terraformStates:i(t({count:s()})),userPermissions:c}),d={id:"terraform_states",summary:"The project's Terraform states",requiredRole:"at least Develope\
r",scope:"project",select:{on:"project",fields:`terraformStates(first: 1) { count } ${f}`,async read(e,l){let{terraformStates:r,userPermissions:u}=a(b,e);if(!r)
throw new m("GitLab shows this token none");return r.count===0&&await p(u,l),r}}};var F=n({id:"terraform_enabled",title:"Terraform state is kept in GitLab",type:"boolean",severity:"info",needs:{states:d},remediation:{text:"keep a Terraform st\
ate in the project",page:"/-/terraform"},read:({states:e})=>({value:e.count>0,reason:`the project has ${o(e.count,"Terraform state")}`})});export{F as terraformEnabled};
