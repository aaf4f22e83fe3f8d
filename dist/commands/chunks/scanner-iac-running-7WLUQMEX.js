import{a as c,c as l}from"./chunk-S5M4QY2L.js";import"./chunk-HB45QP43.js";import"./chunk-KIMTIPSL.js";import"./chunk-G436ABEP.js";import{
d as r}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var o="kics-iac-sast",b=r({id:"scanner_iac_running",title:"Infrastructure as code is scanned on the default branch",type:"boolean",severity:"medium",needs:{reports:c},
remediation:{text:"include the template Jobs/SAST-IaC.gitlab-ci.yml in pipelines of the default branch, and keep its job's name",page:"/-/security/configuration"},
read({reports:t}){let a=l(t);if(a)return a;let i=`pipeline ${t.pipelineId} of ${t.branch}`,p=t.jobs.filter(({name:e})=>e===o).sort((e,d)=>e.id-d.id),[s,...u]=p;
if(!s)return{value:!1,reason:`${i} has no job named exactly ${o}`};let n=s.reports.includes("sast");return{value:n,reason:`the first attempt of ${o} in ${i} has\
 ${n?"a":"no"} sast report`,...!n&&u.some(({reports:e})=>e.includes("sast"))?{note:"a later attempt has the report, but GitLab looks at the first one only"}:{}}}});export{b as scannerIacRunning};
