import{a as j}from"./chunk-W2M5NJQB.js";import{a as P}from"./chunk-OQPSCAJC.js";import{b as w}from"./chunk-FJUX2Q53.js";import{d as g}from"./chunk-5CR5D7FZ.js";
import{b as f,c as o,d as _,g as d,h as l,n as h}from"./chunk-7J7MU3VY.js";import{d as m}from"./chunk-3BWEGA6D.js";var F=l({id:_(),ref:o(),source:h(o())}),R=l({id:_(),name:o(),artifacts:h(d(l({file_type:o()})))}),v=new Set(["webide","parent_pipeline","ondemand_dast_scan","on\
demand_dast_validation","container_registry_push","duo_workflow","pipeline_execution_policy_schedule"]),S="security_orchestration_policy",b="at least Reporter i\
n a private project",B={id:"default_branch_pipelines",summary:"The default branch's newest pipelines",right:b,about:"project",async collect(e){let t=await j(e,n=>C(
e,n)).catch(async n=>{if((await e.read(P)).pipelinesAccess!=="disabled")throw n});return t?{branch:t.branch,...t.value}:{branch:(await e.read(w)).defaultBranch,
newest:void 0,newestOwn:void 0}}},y={id:"default_branch_reports",summary:"The reports of the default branch's newest pipeline",right:b,about:"project",needs:{pipelines:B},
collect:(e,{pipelines:{branch:i,newest:t}})=>$(e,i,t)},G={id:"own_pipeline_reports",summary:"The reports of the default branch's newest pipeline that no policy \
started",right:b,about:"project",needs:{pipelines:B},async collect(e,{pipelines:{branch:i,newest:t,newestOwn:n}}){if(n===null)throw new m(J(i??""));return n===t?
e.read(y):$(e,i,n)}},x=100,A=10;async function C({gitlab:e,projectId:i},t){for(let n=1;n<=A;n++){let r=f(d(F),await e.Pipelines.all(i,{ref:t,perPage:x,page:n})),
a=r.filter(({ref:s,source:u})=>s===t&&!v.has(u??"")).sort((s,u)=>u.id-s.id),p=a.find(({source:s})=>s!==S)?.id,c=r.length<x;if(a[0])return{newest:a[0].id,newestOwn:p??
(c?void 0:null)};if(c)return{newest:void 0,newestOwn:void 0}}throw new m(J(t))}function J(e){return`none of the newest pipelines of ${e} is of a kind that count\
s, and there are more`}async function $({gitlab:e,projectId:i},t,n){if(n===void 0)return{branch:t,pipelineId:n,jobs:[]};let r=f(d(R),await e.Jobs.all(i,{pipelineId:n,
includeRetried:!0,perPage:100}));return{branch:t,pipelineId:n,jobs:r.map(({id:a,name:p,artifacts:c=[]})=>({id:a,name:p,reports:c.map(({file_type:s})=>s)}))}}var D={scanner_sast_running:["sast","SAST"],scanner_secret_detection_running:["secret_detection","Secret detection"],scanner_dep_scanning_running:["dependency_s\
canning","Dependency scanning"],scanner_container_scanning_running:["container_scanning","Container scanning"],scanner_license_compliance_running:["license_scan\
ning","License scanning"],scanner_dast_running:["dast","DAST"],scanner_api_security_running:["api_fuzzing","API fuzzing"],scanner_code_quality_running:["codequa\
lity","Code quality"]},Q=Object.entries(D).map(([e,[i,t]])=>g({id:e,title:`${t} runs on the default branch`,type:"boolean",severity:"medium",needs:{reports:y},remediation:{
text:`run ${t} in pipelines of the default branch, with artifacts:reports:${i}`,page:"/-/security/configuration"},read:({reports:n})=>T(n)??{...z(n,i),...i==="l\
icense_scanning"?{note:"the job that made such reports is retired, so in practice this is nearly always false"}:{}}}));function T({branch:e,pipelineId:i}){if(e===
void 0)return{value:!1,because:"the project has no default branch"};if(i===void 0)return{value:!1,because:`no pipeline has run on ${e}`}}function z({branch:e,pipelineId:i,
jobs:t},n){let r=t.some(({reports:a})=>a.includes(n));return{value:r,because:`pipeline ${i} of ${e} has ${r?"a":"no"} ${n} report`}}export{G as a,Q as b,T as c};
