import{a as f,b as c,c as p}from"./chunk-SMPOEY4P.js";import"./chunk-HL5K36FB.js";import{c as m}from"./chunk-QN6X2WCC.js";import"./chunk-NUFRM6SI.js";
import{c as n}from"./chunk-UE5MDGOU.js";import{b as a,d as s,h as t,m as i}from"./chunk-5I4XA2XV.js";import{b as o}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-VC46IEJQ.js";var b=t({terraformStates:i(t({count:s()})),userPermissions:c}),d={id:"terraform_states",summary:"The project's Terraform states",right:"at least Developer",about:"\
project",select:{on:"project",fields:`terraformStates(first: 1) { count } ${f}`,async read(e,u){let{terraformStates:r,userPermissions:l}=a(b,e);if(!r)throw new m(
"GitLab shows this token none");return r.count===0&&await p(l,u),r}}};var k=n({id:"terraform_enabled",title:"Terraform state is kept in GitLab",type:"boolean",severity:"info",needs:{states:d},remediation:{text:"keep a Terraform st\
ate in the project",page:"/-/terraform"},read:({states:e})=>({value:e.count>0,because:`the project has ${o(e.count,"Terraform state")}`})});export{k as terraformEnabled};
