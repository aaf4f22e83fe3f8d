import{a as f,b as c,c as p}from"./chunk-JPSBRIYE.js";import"./chunk-PY6BBETG.js";import"./chunk-RBLKTWBF.js";import"./chunk-KYWBHZBI.js";
import{d as n}from"./chunk-UIYBHYEB.js";import{b as m}from"./chunk-Z23466PB.js";import{b as i}from"./chunk-KDHYOWLO.js";import{b as o,d as a,h as t,
n as s}from"./chunk-7J7MU3VY.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var b=t({terraformStates:s(t({count:a()})),userPermissions:c}),d={id:"terraform_states",summary:"The project's Terraform states",right:"at least Developer",about:"\
project",select:{on:"project",fields:`terraformStates(first: 1) { count } ${f}`,async read(e,u){let{terraformStates:r,userPermissions:l}=o(b,e);if(!r)throw new i(
"GitLab shows this token none");return r.count===0&&await p(l,u),r}}};var k=n({id:"terraform_enabled",title:"Terraform state is kept in GitLab",type:"boolean",severity:"info",needs:{states:d},remediation:{text:"keep a Terraform st\
ate in the project",page:"/-/terraform"},read:({states:e})=>({value:e.count>0,because:`the project has ${m(e.count,"Terraform state")}`})});export{k as terraformEnabled};
