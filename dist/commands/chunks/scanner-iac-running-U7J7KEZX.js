import{a as c,c as l}from"./chunk-JTZZ5K3O.js";import"./chunk-W2M5NJQB.js";import"./chunk-OQPSCAJC.js";import"./chunk-FJUX2Q53.js";import{
d as r}from"./chunk-5CR5D7FZ.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var a="kics-iac-sast",h=r({id:"scanner_iac_running",title:"Infrastructure as code is scanned on the default branch",type:"boolean",severity:"medium",needs:{reports:c},
remediation:{text:"include the template Jobs/SAST-IaC.gitlab-ci.yml in pipelines of the default branch, and keep its job's name",page:"/-/security/configuration"},
read({reports:t}){let i=l(t);if(i)return i;let s=`pipeline ${t.pipelineId} of ${t.branch}`,p=t.jobs.filter(({name:e})=>e===a).sort((e,d)=>e.id-d.id),[o,...u]=p;
if(!o)return{value:!1,because:`${s} has no job named exactly ${a}`};let n=o.reports.includes("sast");return{value:n,because:`the first attempt of ${a} in ${s} h\
as ${n?"a":"no"} sast report`,...!n&&u.some(({reports:e})=>e.includes("sast"))?{note:"a later attempt has the report, but GitLab looks at the first one only"}:{}}}});export{h as scannerIacRunning};
