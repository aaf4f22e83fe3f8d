import{a as c,c as l}from"./chunk-TAKBJVGF.js";import"./chunk-PZQEKK3G.js";import"./chunk-OQPSCAJC.js";import{$8_d as r}from"../index.js";
var a="kics-iac-sast",h=r({id:"scanner_iac_running",title:"Infrastructure as code is scanned on the default branch",type:"boolean",severity:"medium",needs:{reports:c},
remediation:{text:"include the template Jobs/SAST-IaC.gitlab-ci.yml in pipelines of the default branch, and keep its job's name",page:"/-/security/configuration"},
read({reports:t}){let i=l(t);if(i)return i;let s=`pipeline ${t.pipelineId} of ${t.branch}`,p=t.jobs.filter(({name:e})=>e===a).sort((e,d)=>e.id-d.id),[o,...u]=p;
if(!o)return{value:!1,because:`${s} has no job named exactly ${a}`};let n=o.reports.includes("sast");return{value:n,because:`the first attempt of ${a} in ${s} h\
as ${n?"a":"no"} sast report`,...!n&&u.some(({reports:e})=>e.includes("sast"))?{note:"a later attempt has the report, but GitLab looks at the first one only"}:{}}}});export{h as scannerIacRunning};
