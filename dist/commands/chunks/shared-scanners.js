import{a as q}from"./shared-default-branch.js";import{b as A,c as P}from"./shared-facts-project-project.js";import{e as R,g as S}from"./shared-controls-define.js";
import{a as f}from"./shared-facts-source.js";import{b as _,c as l}from"./shared-schema.js";import{i as p,j as b,l as x,n as d,o as u}from"./shared-api.js";var z=u(
{id:b(),ref:p(),source:l(p())}),M=u({id:b(),name:p(),tag:l(x()),artifacts:l(d(u({file_type:p()})))}),O=new Set(["webide","parent_pipeline","ondemand_dast_scan",
"ondemand_dast_validation","container_registry_push","duo_workflow","pipeline_execution_policy_schedule"]),D="security_orchestration_policy",h="at least Reporte\
r in a private project",g={id:"default_branch_pipelines",summary:"The default branch's newest pipelines",requiredRole:h,scope:"project",async collect(n){let e=await q(
n,a=>C(n,a)).catch(async a=>{if((await n.read(P)).pipelinesAccess!=="disabled")throw a});return e?{branch:e.branch,...e.value}:{branch:(await n.read(A)).defaultBranch,
found:[],hasMore:!1}}},m={id:"default_branch_reports",summary:"The reports of the default branch's newest pipeline",requiredRole:h,scope:"project",needs:{pipelines:g},
collect:(n,{pipelines:e})=>v(n,e,e.found)},L={id:"own_pipeline_reports",summary:"The reports of the default branch's newest pipeline that no policy started",requiredRole:h,
scope:"project",needs:{pipelines:g},async collect(n,{pipelines:e}){let a=e.found.filter(({isOwn:i})=>i);return a.length===e.found.length?n.read(m):v(n,e,a)}},y=100,
B=10,w=5;async function C({gitlab:n,projectId:e},a){for(let i=1;i<=B;i++){let r=_(d(z),await n.Pipelines.all(e,{ref:a,perPage:y,page:i})),s=r.filter(({ref:t,source:o})=>t===
a&&!O.has(o??"")).sort((t,o)=>o.id-t.id).map(({id:t,source:o})=>({id:t,isOwn:o!==D})),c=r.length===y;if(s.length>0||!c)return{found:s,hasMore:c}}throw new f(j(a))}
function j(n){return`none of the newest pipelines of ${n} counts, and there are more pipelines`}async function v({gitlab:n,projectId:e},{branch:a,hasMore:i},r){
for(let{id:s}of r.slice(0,w)){let c=_(d(M),await n.Jobs.all(e,{pipelineId:s,includeRetried:!0,perPage:100}));if(!c.some(({tag:t})=>t!==!1))return{branch:a,pipelineId:s,
jobs:c.map(({id:t,name:o,artifacts:I=[]})=>({id:t,name:o,reports:I.map(({file_type:T})=>T)}))}}if(i||r.length>w)throw new f(j(a??""));return{branch:a,pipelineId:void 0,
jobs:[]}}var G={scanner_sast_running:["sast","SAST"],scanner_secret_detection_running:["secret_detection","Secret detection"],scanner_dep_scanning_running:["dep\
endency_scanning","Dependency scanning"],scanner_container_scanning_running:["container_scanning","Container scanning"],scanner_license_compliance_running:["lic\
ense_scanning","License scanning"],scanner_dast_running:["dast","DAST"],scanner_api_security_running:["api_fuzzing","API fuzzing"],scanner_code_quality_running:[
"codequality","Code quality"]},J=Object.entries(G).map(([n,[e,a]])=>R({id:n,title:`${a} runs on the default branch`,description:S(`True when a job of the defaul\
t branch's newest pipeline owns a report of type \`${e}\`.`,["The pipeline is the newest one that a push, a schedule, the web, the API or a trigger started, in \
any status.","The job may be a retried attempt, but must be in exactly that pipeline. GitLab ignores child pipelines.","A pipeline that has only just begun fail\
s until its scanner job has uploaded the report."]),type:"boolean",severity:"medium",needs:{reports:m},remediation:{text:`run ${a} in pipelines of the default b\
ranch, with artifacts:reports:${e}`,page:"/-/security/configuration"},read:({reports:i})=>$(i)??{...k(i,e),...e==="license_scanning"?{note:"GitLab removed the j\
ob that made such reports, so the value is nearly always false"}:{}}}));function $({branch:n,pipelineId:e}){if(n===void 0)return{value:!1,reason:"the project ha\
s no default branch"};if(e===void 0)return{value:!1,reason:`no pipeline has run on ${n}`}}function k({branch:n,pipelineId:e,jobs:a},i){let r=a.some(({reports:s})=>s.
includes(i));return{value:r,reason:`pipeline ${e} of ${n} has ${r?"a":"no"} ${i} report`}}export{L as a,J as b,$ as c};
