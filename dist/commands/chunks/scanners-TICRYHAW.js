import{a as b}from"./chunk-BMT3G4NE.js";import{b as h}from"./chunk-ESXQ6FMJ.js";import"./chunk-NUFRM6SI.js";import{a as l,b as p,c as u,f as c,
g as d,l as f,r as m}from"./chunk-BRRAUFMP.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var w=d({id:u(),ref:p(),source:f(p())}),g=d({id:u(),name:p(),artifacts:f(c(d({file_type:p()})))}),j=new Set(["webide","parent_pipeline","ondemand_dast_scan","on\
demand_dast_validation","container_registry_push","duo_workflow","pipeline_execution_policy_schedule"]),_={id:"default_branch_reports",summary:"The reports of t\
he default branch's newest pipeline",right:"at least Reporter in a private project",about:"project",needs:{project:b},async collect({gitlab:o,projectId:n},{project:{
defaultBranch:t}}){if(t===void 0)return{branch:void 0,pipelineId:void 0,reportTypes:[]};let e=await $(o,n,t);if(e===void 0)return{branch:t,pipelineId:e,reportTypes:[]};
let a=l(c(g),await o.Jobs.all(n,{pipelineId:e,includeRetried:!0,perPage:100})).flatMap(({artifacts:r=[]})=>r.map(({file_type:s})=>s));return{branch:t,pipelineId:e,
reportTypes:[...new Set(a)].sort()}}},y=100;async function $(o,n,t){for(let e=1;e<=10;e++){let i=l(c(w),await o.Pipelines.all(n,{ref:t,perPage:y,page:e})),a=i.filter(
({ref:r,source:s})=>r===t&&!j.has(s??"")).sort((r,s)=>s.id-r.id)[0];if(a)return a.id;if(i.length<y)return}throw new h(`none of the newest pipelines of ${t} is o\
f a kind that counts, and there are more`)}var x={scanner_sast_running:["sast","SAST"],scanner_secret_detection_running:["secret_detection","Secret detection"]},C=Object.entries(x).map(([o,[n,t]])=>m({id:o,
title:`${t} runs on the default branch`,type:"boolean",severity:"medium",needs:{reports:_},remediation:{text:`run ${t} in pipelines of the default branch, with \
artifacts:reports:${n}`,page:"/-/security/configuration"},read({reports:{branch:e,pipelineId:i,reportTypes:a}}){if(e===void 0)return{value:!1,because:"the proje\
ct has no default branch"};if(i===void 0)return{value:!1,because:`no pipeline has run on ${e}`};let r=a.includes(n);return{value:r,because:`pipeline ${i} of ${e}\
 has ${r?"a":"no"} ${n} report`}}}));export{C as scanners};
