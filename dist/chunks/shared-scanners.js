import{a as I}from"./shared-default-branch.js";import{$2599_d as T,$2599_e as q}from"../index.js";import{$39cf_b as A,$39cf_c as P}from"../index.js";import{$104c_b as _,
$104c_c as f}from"../index.js";import{$416b_a as b}from"../index.js";import{$82ce_h as c,$82ce_i as w,$82ce_m as d,$82ce_n as u}from"../index.js";var R=u({id:w(),
ref:c(),source:f(c())}),S=u({id:w(),name:c(),artifacts:f(d(u({file_type:c()})))}),x=new Set(["webide","parent_pipeline","ondemand_dast_scan","ondemand_dast_vali\
dation","container_registry_push","duo_workflow","pipeline_execution_policy_schedule"]),z="security_orchestration_policy",h="at least Reporter in a private proj\
ect",m={id:"default_branch_pipelines",summary:"The default branch's newest pipelines",requiredRole:h,scope:"project",async collect(e){let n=await I(e,t=>D(e,t)).
catch(async t=>{if((await e.read(P)).pipelinesAccess!=="disabled")throw t});return n?{branch:n.branch,...n.value}:{branch:(await e.read(A)).defaultBranch,newest:void 0,
newestOwn:void 0}}},g={id:"default_branch_reports",summary:"The reports of the default branch's newest pipeline",requiredRole:h,scope:"project",needs:{pipelines:m},
collect:(e,{pipelines:{branch:n,newest:t}})=>v(e,n,t)},O={id:"own_pipeline_reports",summary:"The reports of the default branch's newest pipeline that no policy \
started",requiredRole:h,scope:"project",needs:{pipelines:m},async collect(e,{pipelines:{branch:n,newest:t,newestOwn:i}}){if(i===null)throw new b($(n??""));return i===
t?e.read(g):v(e,n,i)}},y=100,C=10;async function D({gitlab:e,projectId:n},t){for(let i=1;i<=C;i++){let a=_(d(R),await e.Pipelines.all(n,{ref:t,perPage:y,page:i})),
r=a.filter(({ref:s,source:l})=>s===t&&!x.has(l??"")).sort((s,l)=>l.id-s.id),p=r.find(({source:s})=>s!==z)?.id,o=a.length<y;if(r[0])return{newest:r[0].id,newestOwn:p??
(o?void 0:null)};if(o)return{newest:void 0,newestOwn:void 0}}throw new b($(t))}function $(e){return`none of the newest pipelines of ${e} is of a kind that count\
s, and there are more`}async function v({gitlab:e,projectId:n},t,i){if(i===void 0)return{branch:t,pipelineId:i,jobs:[]};let a=_(d(S),await e.Jobs.all(n,{pipelineId:i,
includeRetried:!0,perPage:100}));return{branch:t,pipelineId:i,jobs:a.map(({id:r,name:p,artifacts:o=[]})=>({id:r,name:p,reports:o.map(({file_type:s})=>s)}))}}var k={
scanner_sast_running:["sast","SAST"],scanner_secret_detection_running:["secret_detection","Secret detection"],scanner_dep_scanning_running:["dependency_scanning",
"Dependency scanning"],scanner_container_scanning_running:["container_scanning","Container scanning"],scanner_license_compliance_running:["license_scanning","Li\
cense scanning"],scanner_dast_running:["dast","DAST"],scanner_api_security_running:["api_fuzzing","API fuzzing"],scanner_code_quality_running:["codequality","Co\
de quality"]},B=Object.entries(k).map(([e,[n,t]])=>T({id:e,title:`${t} runs on the default branch`,description:q(`True when a job of the default branch's newest\
 pipeline owns a report of type \`${n}\`.`,["The pipeline is the newest one that a push, a schedule, the web, the API or a trigger started, in any status.","The\
 job may be a retried attempt, but must be in exactly that pipeline. GitLab ignores child pipelines.","A pipeline that has only just begun fails until its scann\
er job has uploaded the report."]),type:"boolean",severity:"medium",needs:{reports:g},remediation:{text:`run ${t} in pipelines of the default branch, with artif\
acts:reports:${n}`,page:"/-/security/configuration"},read:({reports:i})=>j(i)??{...J(i,n),...n==="license_scanning"?{note:"the job that made such reports is ret\
ired, so in practice this is nearly always false"}:{}}}));function j({branch:e,pipelineId:n}){if(e===void 0)return{value:!1,reason:"the project has no default b\
ranch"};if(n===void 0)return{value:!1,reason:`no pipeline has run on ${e}`}}function J({branch:e,pipelineId:n,jobs:t},i){let a=t.some(({reports:r})=>r.includes(
i));return{value:a,reason:`pipeline ${n} of ${e} has ${a?"a":"no"} ${i} report`}}export{O as a,B as b,j as c};
