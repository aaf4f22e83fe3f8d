import{a as P}from"./chunk-NFHB76LP.js";import{a as w}from"./chunk-M5CX2BW3.js";import{b}from"./chunk-ESXQ6FMJ.js";import{a as f,b as o,c as _,
f as d,g as l,l as h}from"./chunk-UK5KMEO6.js";import{c as g}from"./chunk-UE5MDGOU.js";var $=l({id:_(),ref:o(),source:h(o())}),F=l({id:_(),name:o(),artifacts:h(d(l({file_type:o()})))}),R=new Set(["webide","parent_pipeline","ondemand_dast_scan","on\
demand_dast_validation","container_registry_push","duo_workflow","pipeline_execution_policy_schedule"]),v="security_orchestration_policy",m="at least Reporter i\
n a private project",x={id:"default_branch_pipelines",summary:"The default branch's newest pipelines",right:m,about:"project",async collect(n){let t=await P(n,e=>C(
n,e),({pipelinesAccess:e})=>e==="disabled");return t?{branch:t.branch,...t.value}:{branch:(await n.read(w)).defaultBranch,newest:void 0,newestOwn:void 0}}},y={id:"\
default_branch_reports",summary:"The reports of the default branch's newest pipeline",right:m,about:"project",needs:{pipelines:x},collect:(n,{pipelines:{branch:i,
newest:t}})=>J(n,i,t)},U={id:"own_pipeline_reports",summary:"The reports of the default branch's newest pipeline that no policy started",right:m,about:"project",
needs:{pipelines:x},async collect(n,{pipelines:{branch:i,newest:t,newestOwn:e}}){if(e===null)throw new b(B(i??""));return e===t?n.read(y):J(n,i,e)}},j=100,S=10;
async function C({gitlab:n,projectId:i},t){for(let e=1;e<=S;e++){let r=f(d($),await n.Pipelines.all(i,{ref:t,perPage:j,page:e})),a=r.filter(({ref:s,source:u})=>s===
t&&!R.has(u??"")).sort((s,u)=>u.id-s.id),p=a.find(({source:s})=>s!==v)?.id,c=r.length<j;if(a[0])return{newest:a[0].id,newestOwn:p??(c?void 0:null)};if(c)return{
newest:void 0,newestOwn:void 0}}throw new b(B(t))}function B(n){return`none of the newest pipelines of ${n} is of a kind that counts, and there are more`}async function J({
gitlab:n,projectId:i},t,e){if(e===void 0)return{branch:t,pipelineId:e,jobs:[]};let r=f(d(F),await n.Jobs.all(i,{pipelineId:e,includeRetried:!0,perPage:100}));return{
branch:t,pipelineId:e,jobs:r.map(({id:a,name:p,artifacts:c=[]})=>({id:a,name:p,reports:c.map(({file_type:s})=>s)}))}}var D={scanner_sast_running:["sast","SAST"],scanner_secret_detection_running:["secret_detection","Secret detection"],scanner_dep_scanning_running:["dependency_s\
canning","Dependency scanning"],scanner_container_scanning_running:["container_scanning","Container scanning"],scanner_license_compliance_running:["license_scan\
ning","License scanning"],scanner_dast_running:["dast","DAST"],scanner_api_security_running:["api_fuzzing","API fuzzing"],scanner_code_quality_running:["codequa\
lity","Code quality"]},K=Object.entries(D).map(([n,[i,t]])=>g({id:n,title:`${t} runs on the default branch`,type:"boolean",severity:"medium",needs:{reports:y},remediation:{
text:`run ${t} in pipelines of the default branch, with artifacts:reports:${i}`,page:"/-/security/configuration"},read:({reports:e})=>T(e)??{...z(e,i),...i==="l\
icense_scanning"?{note:"the job that made such reports is retired, so in practice this is nearly always false"}:{}}}));function T({branch:n,pipelineId:i}){if(n===
void 0)return{value:!1,because:"the project has no default branch"};if(i===void 0)return{value:!1,because:`no pipeline has run on ${n}`}}function z({branch:n,pipelineId:i,
jobs:t},e){let r=t.some(({reports:a})=>a.includes(e));return{value:r,because:`pipeline ${i} of ${n} has ${r?"a":"no"} ${e} report`}}export{U as a,K as b,T as c};
