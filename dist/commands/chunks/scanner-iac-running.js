import{a as l,c as u}from"./shared-scanners.js";import"./shared-default-branch.js";import"./shared-facts-project-project.js";import{e as h,g as m}from"./shared-controls-define.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";import"./shared-bundler.js";
var a="kics-iac-sast",f=h({id:"scanner_iac_running",title:"Infrastructure as code is scanned on the default branch",description:m("True when the scanner of infr\
astructure as code left a report in the newest pipeline of the default branch.",["The pipeline is chosen as for the other scanner controls, but those that a sec\
urity policy started are ignored.","GitLab looks at the first attempt of the job named exactly `kics-iac-sast`. It must own a report of type `sast`.","GitLab do\
es not see a successful retry."]),type:"boolean",severity:"medium",needs:{reports:l},remediation:{text:"include the template Jobs/SAST-IaC.gitlab-ci.yml in pipe\
lines of the default branch, and keep its job's name",page:"/-/security/configuration"},read({reports:t}){let s=u(t);if(s)return s;let i=`pipeline ${t.pipelineId}\
 of ${t.branch}`,n=t.jobs.filter(({name:e})=>e===a).sort((e,c)=>e.id-c.id),[o,...p]=n;if(!o)return{value:!1,reason:`${i} has no job named exactly ${a}`};let r=o.
reports.includes("sast");return{value:r,reason:`the first attempt of ${a} in ${i} has ${r?"a":"no"} sast report`,...!r&&p.some(({reports:e})=>e.includes("sast"))?
{note:"a later attempt has the report, but GitLab checks the first one only"}:{}}}});export{f as scannerIacRunning};
