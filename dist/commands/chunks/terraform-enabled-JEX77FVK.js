import{a as f,b as c,c as p}from"./chunk-7H6N5IUZ.js";import"./chunk-4KDMOZ6Y.js";import"./chunk-VXUIFGDF.js";import{b as i}from"./chunk-JW2GYRK2.js";
import{b as m}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-PDU2NCM6.js";import{d as n}from"./chunk-UIYBHYEB.js";
import{a as o,c as a,g as t,m as s}from"./chunk-DGRCALC3.js";import"./chunk-YFWBQXD3.js";var b=t({terraformStates:s(t({count:a()})),userPermissions:c}),d={id:"terraform_states",summary:"The project's Terraform states",right:"at least Developer",about:"\
project",select:{on:"project",fields:`terraformStates(first: 1) { count } ${f}`,async read(e,u){let{terraformStates:r,userPermissions:l}=o(b,e);if(!r)throw new i(
"GitLab shows this token none");return r.count===0&&await p(l,u),r}}};var k=n({id:"terraform_enabled",title:"Terraform state is kept in GitLab",type:"boolean",severity:"info",needs:{states:d},remediation:{text:"keep a Terraform st\
ate in the project",page:"/-/terraform"},read:({states:e})=>({value:e.count>0,because:`the project has ${m(e.count,"Terraform state")}`})});export{k as terraformEnabled};
