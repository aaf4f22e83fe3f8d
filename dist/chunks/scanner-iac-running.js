import{a as l,c as u}from"./shared-scanners.js";import"./shared-default-branch.js";import{$2599_e as f,$2599_f as h}from"../index.js";var s="kics-iac-sast",d=f(
{id:"scanner_iac_running",title:"Infrastructure as code is scanned on the default branch",description:h("True when the scanner of infrastructure as code left a \
report in the newest pipeline of the default branch.",["The pipeline is chosen as for the other scanner controls, but those that a security policy started are i\
gnored.","GitLab looks at the first attempt of the job named exactly `kics-iac-sast`. It must own a report of type `sast`.","GitLab does not see a successful re\
try."]),type:"boolean",severity:"medium",needs:{reports:l},remediation:{text:"include the template Jobs/SAST-IaC.gitlab-ci.yml in pipelines of the default branc\
h, and keep its job's name",page:"/-/security/configuration"},read({reports:t}){let r=u(t);if(r)return r;let n=`pipeline ${t.pipelineId} of ${t.branch}`,o=t.jobs.
filter(({name:e})=>e===s).sort((e,p)=>e.id-p.id),[i,...c]=o;if(!i)return{value:!1,reason:`${n} has no job named exactly ${s}`};let a=i.reports.includes("sast");
return{value:a,reason:`the first attempt of ${s} in ${n} has ${a?"a":"no"} sast report`,...!a&&c.some(({reports:e})=>e.includes("sast"))?{note:"a later attempt \
has the report, but GitLab checks the first one only"}:{}}}});export{d as scannerIacRunning};
