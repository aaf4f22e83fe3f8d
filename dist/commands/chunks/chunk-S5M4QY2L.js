import{a as j}from"./chunk-HB45QP43.js";import{a as P}from"./chunk-KIMTIPSL.js";import{b as w}from"./chunk-G436ABEP.js";import{d as b}from"./chunk-AQ7DEGON.js";
import{b as f,c as a,d as _,g as l,h as d,n as h}from"./chunk-7J7MU3VY.js";import{d as m}from"./chunk-KMJYZSMM.js";var C=d({id:_(),ref:a(),source:h(a())}),v=d({id:_(),name:a(),artifacts:h(l(d({file_type:a()})))}),R=new Set(["webide","parent_pipeline","ondemand_dast_scan","on\
demand_dast_validation","container_registry_push","duo_workflow","pipeline_execution_policy_schedule"]),S="security_orchestration_policy",y="at least Reporter i\
n a private project",x={id:"default_branch_pipelines",summary:"The default branch's newest pipelines",requiredRole:y,scope:"project",async collect(e){let t=await j(
e,n=>D(e,n)).catch(async n=>{if((await e.read(P)).pipelinesAccess!=="disabled")throw n});return t?{branch:t.branch,...t.value}:{branch:(await e.read(w)).defaultBranch,
newest:void 0,newestOwn:void 0}}},g={id:"default_branch_reports",summary:"The reports of the default branch's newest pipeline",requiredRole:y,scope:"project",needs:{
pipelines:x},collect:(e,{pipelines:{branch:i,newest:t}})=>$(e,i,t)},U={id:"own_pipeline_reports",summary:"The reports of the default branch's newest pipeline th\
at no policy started",requiredRole:y,scope:"project",needs:{pipelines:x},async collect(e,{pipelines:{branch:i,newest:t,newestOwn:n}}){if(n===null)throw new m(J(
i??""));return n===t?e.read(g):$(e,i,n)}},B=100,A=10;async function D({gitlab:e,projectId:i},t){for(let n=1;n<=A;n++){let r=f(l(C),await e.Pipelines.all(i,{ref:t,
perPage:B,page:n})),s=r.filter(({ref:o,source:u})=>o===t&&!R.has(u??"")).sort((o,u)=>u.id-o.id),p=s.find(({source:o})=>o!==S)?.id,c=r.length<B;if(s[0])return{newest:s[0].
id,newestOwn:p??(c?void 0:null)};if(c)return{newest:void 0,newestOwn:void 0}}throw new m(J(t))}function J(e){return`none of the newest pipelines of ${e} is of a\
 kind that counts, and there are more`}async function $({gitlab:e,projectId:i},t,n){if(n===void 0)return{branch:t,pipelineId:n,jobs:[]};let r=f(l(v),await e.Jobs.
all(i,{pipelineId:n,includeRetried:!0,perPage:100}));return{branch:t,pipelineId:n,jobs:r.map(({id:s,name:p,artifacts:c=[]})=>({id:s,name:p,reports:c.map(({file_type:o})=>o)}))}}var F={scanner_sast_running:["sast","SAST"],scanner_secret_detection_running:["secret_detection","Secret detection"],scanner_dep_scanning_running:["dependency_s\
canning","Dependency scanning"],scanner_container_scanning_running:["container_scanning","Container scanning"],scanner_license_compliance_running:["license_scan\
ning","License scanning"],scanner_dast_running:["dast","DAST"],scanner_api_security_running:["api_fuzzing","API fuzzing"],scanner_code_quality_running:["codequa\
lity","Code quality"]},K=Object.entries(F).map(([e,[i,t]])=>b({id:e,title:`${t} runs on the default branch`,type:"boolean",severity:"medium",needs:{reports:g},remediation:{
text:`run ${t} in pipelines of the default branch, with artifacts:reports:${i}`,page:"/-/security/configuration"},read:({reports:n})=>T(n)??{...q(n,i),...i==="l\
icense_scanning"?{note:"the job that made such reports is retired, so in practice this is nearly always false"}:{}}}));function T({branch:e,pipelineId:i}){if(e===
void 0)return{value:!1,reason:"the project has no default branch"};if(i===void 0)return{value:!1,reason:`no pipeline has run on ${e}`}}function q({branch:e,pipelineId:i,
jobs:t},n){let r=t.some(({reports:s})=>s.includes(n));return{value:r,reason:`pipeline ${i} of ${e} has ${r?"a":"no"} ${n} report`}}export{U as a,K as b,T as c};
