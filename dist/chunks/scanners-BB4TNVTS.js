#!/usr/bin/env node
import{a as y}from"./chunk-3IMXHFC6.js";import{c as h}from"./chunk-5T7SDXJP.js";import"./chunk-O6EWQLDP.js";import"./chunk-OBH7XN5N.js";
import{f as p,g as l,k as d,l as c,r as u,t as f,y as b}from"./chunk-WSELW6RB.js";import"./chunk-6AIPHAPT.js";var _=c({id:l(),ref:p(),source:f(p())}),w=c({id:l(),name:p(),artifacts:u(d(c({file_type:p()})))}),z=new Set(["webide","parent_pipeline","ondemand_dast_scan","on\
demand_dast_validation","container_registry_push","duo_workflow","pipeline_execution_policy_schedule"]),g={id:"default_branch_reports",summary:"The reports of t\
he default branch's newest pipeline",right:"at least Reporter in a private project",about:"project",needs:{project:y},async collect({gitlab:a,projectId:n},{project:{
defaultBranch:t}}){if(t===void 0)return{branch:void 0,pipelineId:void 0,reportTypes:[]};let e=await j(a,n,t);if(e===void 0)return{branch:t,pipelineId:e,reportTypes:[]};
let o=d(w).parse(await a.Jobs.all(n,{pipelineId:e,includeRetried:!0,perPage:100})).flatMap(({artifacts:r=[]})=>r.map(({file_type:s})=>s));return{branch:t,pipelineId:e,
reportTypes:[...new Set(o)].sort()}}},m=100;async function j(a,n,t){for(let e=1;e<=10;e++){let i=d(_).parse(await a.Pipelines.all(n,{ref:t,perPage:m,page:e})),o=i.
filter(({ref:r,source:s})=>r===t&&!z.has(s??"")).sort((r,s)=>s.id-r.id)[0];if(o)return o.id;if(i.length<m)return}throw new h(`none of the newest pipelines of ${t}\
 is of a kind that counts, and there are more`)}var $={scanner_sast_running:["sast","SAST"],scanner_secret_detection_running:["secret_detection","Secret detection"]};function A(a){let[n,t]=$[a];return b({id:a,
title:`${t} runs on the default branch`,description:`Takes the newest pipeline of the default branch that a push, a schedule, the web, the API or a trigger star\
ted, in any status, and asks whether a job of exactly that pipeline, retried attempts included, owns a report of type \`${n}\`. Child pipelines are not looked at\
, and a pipeline that has only just begun fails until its scanner job has uploaded.`,type:"boolean",severity:"medium",needs:{reports:g},remediation:{text:`run ${t}\
 in pipelines of the default branch, with artifacts:reports:${n}`,page:"/-/security/configuration"},read({reports:{branch:e,pipelineId:i,reportTypes:o}}){if(e===
void 0)return{value:!1,because:"the project has no default branch"};if(i===void 0)return{value:!1,because:`no pipeline has run on ${e}`};let r=o.includes(n);return{
value:r,because:`pipeline ${i} of ${e} has ${r?"a":"no"} ${n} report`}}})}export{A as scanner};
