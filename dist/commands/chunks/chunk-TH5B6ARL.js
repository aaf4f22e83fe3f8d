import{a as q}from"./chunk-3JND7BRY.js";import{a as w}from"./chunk-CTEI7AXJ.js";import{c as b}from"./chunk-LVRENNJW.js";import{b as f,c as a,d as g,
f as h,g as y,h as d,k as F,n as s,o as P,q as S}from"./chunk-7J7MU3VY.js";var R={id:a(),status:a(),project:s(d({id:a()}))},O=e=>s(d({nodes:y(e===0?d(R):d({...R,downstream:O(e-1)})),pageInfo:d({hasNextPage:h()})})),$="id status project\
 { id }",I=e=>`downstream(first: 100) { nodes { ${$} ${e} } pageInfo { hasNextPage } }`,L=d({headPipeline:P(d({...R,sha:a(),ref:s(a()),source:s(a()),mergeRequestEventType:s(
a()),detailedStatus:s(d({group:s(a())})),downstream:O(1)}))}),_="at least Reporter, or public pipelines, with scope read_api",G={id:"pipeline_rights",summary:"W\
hether the token may see pipelines",right:_,about:"project",select:{on:"project",fields:"userPermissions { readCommitStatus }",read:e=>f(d({userPermissions:s(d(
{readCommitStatus:h()}))}),e).userPermissions?.readCommitStatus===!0}},H={id:"shown_pipeline",summary:"The pipeline of the merge request's head",right:_,about:"\
merge_request",select:{on:"merge_request",fields:`headPipeline { ${$} sha ref source mergeRequestEventType detailedStatus { group } ${I(I(""))} }`,read:e=>f(L,e).
headPipeline}},J={id:"head_pipeline",summary:"The pipeline of the merge request's head",right:_,about:"merge_request",needs:{shown:H,mayRead:G,mergeRequest:w},async collect({
projectId:e,iid:t,job:r},{shown:n,mayRead:i,mergeRequest:{sha:p}}){if(!n){if(i)return null;throw new b(`GitLab shows this token none, and reading it needs ${_}`)}
let u=n.ref??"",c=U(n.mergeRequestEventType,u,t);if(!(c==="merged_result"||c==="merge_train")&&n.sha!==p)throw new b(`GitLab shows the pipeline of ${n.sha}, and\
 the head is ${p}`);let l=n.status.toLowerCase(),m={id:x(n.id),projectId:n.project?x(n.project.id):e,downstream:C(n,e)};return{...m,kind:c,status:l,sha:n.sha,ref:u,
source:n.source,isFinished:W(l),hasWarnings:n.detailedStatus?.group==="success-with-warnings",isOwn:[m,...m.downstream].some(({id:j})=>j===r?.pipelineId)}}},K=new Set(
["success","failed","canceled","skipped"]);function W(e){return K.has(e)}var z={DETACHED:"detached",MERGED_RESULT:"merged_result",MERGE_TRAIN:"merge_train"};function U(e,t,r){
let n=z[e??""];if(n)return n;let[,i]=new RegExp(`^refs/merge-requests/${r}/(head|merge|train)$`).exec(t)??[];return i===void 0?"branch":i==="head"?"detached":i===
"merge"?"merged_result":"merge_train"}function C({downstream:e},t){if(!e)return[];if(e.pageInfo.hasNextPage)throw new b(`it triggered more than the ${e.nodes.length}\
 pipelines that are shown`);return e.nodes.flatMap(r=>[{id:x(r.id),projectId:r.project?x(r.project.id):t,status:r.status.toLowerCase()},...C(r,t)])}function x(e){
let[,t]=/\/(\d+)$/.exec(e)??[];if(t===void 0)throw new b(`GitLab answered ${e}, which is no id`);return Number(t)}var Q=d({sourceProjectId:s(g()),diffRefs:P(d({baseSha:s(a()),startSha:a()}))}),A={id:"change_origin",summary:"Where the change comes from",right:"at least Repor\
ter with scope read_api",about:"merge_request",select:{on:"merge_request",fields:"sourceProjectId diffRefs { baseSha startSha }",read(e){let{sourceProjectId:t,diffRefs:r}=f(
Q,e);return{sourceProjectId:t,baseSha:r?.baseSha,startSha:r?.startSha}}}};var V=d({id:g(),ref:a(),sha:a(),status:a(),source:s(a())}),X="at least Reporter, or public pipelines",E={id:"target_pipeline",summary:"The pipeline of the targe\
t branch",right:X,about:"merge_request",needs:{mergeRequest:w,origin:A},async collect(e,{mergeRequest:{targetBranch:t},origin:{baseSha:r}}){let n=r===void 0?[]:
await Y(e,t,r),[i]=n.filter(({status:p})=>p==="success");return i??await Z(e,t)}};async function Y({gitlab:e,projectId:t},r,n){let i=await e.read(`/projects/${t}\
/pipelines`,{ref:r,sha:n,perPage:100});return k(i,r).map(({id:p,status:u})=>({id:p,sha:n,status:u,isAtBase:!0}))}async function Z({gitlab:e,projectId:t},r){let n={
ref:r,status:"success",perPage:20,page:1},[i]=k(await e.read(`/projects/${t}/pipelines`,n),r);return i?{id:i.id,sha:i.sha,status:i.status,isAtBase:!1}:null}function k(e,t){
return f(y(V),e).filter(({ref:r,source:n})=>r===t&&n!=="parent_pipeline").sort((r,n)=>n.id-r.id)}var ee=S(d({id:g(),name:a(),stage:a(),status:a(),allow_failure:s(h()),failure_reason:s(a()),coverage:s(F()),artifacts:s(y(d({file_type:a(),filename:s(a()),size:s(
g()),file_format:s(a())}))),artifacts_expire_at:s(q()),downstream_pipeline:s(d({id:g(),project_id:s(g()),status:a()}))}),e=>({id:e.id,name:e.name,stage:e.stage,
status:e.status,mayFail:e.allow_failure===!0,failureReason:e.failure_reason,coverage:ae(e.coverage),artifacts:(e.artifacts??[]).map(({file_type:t,filename:r,size:n,
file_format:i})=>({type:t,filename:r,size:n,format:i})),artifactsExpireAt:e.artifacts_expire_at,triggered:e.downstream_pipeline})),v="at least Reporter, or publ\
ic pipelines",Fe={id:"pipeline_jobs",summary:"The jobs of the head's pipeline",right:v,about:"merge_request",needs:{pipeline:J},collect:async(e,{pipeline:t})=>t&&
{pipeline:t,...await B(e,t.projectId,t.id)}},Se={id:"target_pipeline_jobs",summary:"The jobs of the target branch's pipeline",right:v,about:"merge_request",needs:{
pipeline:E},collect:async(e,{pipeline:t})=>t&&{pipeline:t,...await B(e,e.projectId,t.id)}},te=2,N=100,M=6;async function B(e,t,r){let n=[],i=new Map;for(let p=0,
u=[{pipelineId:r,level:p}];u.length>0;p++){if(i.size>=N)throw new b(`pipeline ${r} has more than ${N} child pipelines`);let c=await ne(u,o=>re(e,t,o));n.push(...c),
u=c.flatMap(({id:o,downstream:l})=>l?.projectId!==t||p>=te||i.has(l.id)?[]:(i.set(l.id,o),[{pipelineId:l.id,level:p+1,triggerId:o}]))}return{pipelineId:r,jobs:ie(
n,i,e.job)}}async function ne(e,t){let r=[];for(let n=0;n<e.length;n+=M)r.push(...(await Promise.all(e.slice(n,n+M).map(t))).flat());return r}async function re({
gitlab:e},t,{pipelineId:r,level:n}){let i=`/projects/${t}/pipelines/${r}`,[p,u]=await Promise.all(["jobs","bridges"].map(async l=>f(y(ee),await e.read(`${i}/${l}`,
{perPage:100})))),c={pipelineId:r,projectId:t,level:n,isOwn:!1},o=l=>({triggered:m,...j})=>({...j,...c,kind:l,downstream:m&&{id:m.id,projectId:m.project_id??t,status:m.
status}});return[...(p??[]).map(o("job")),...(u??[]).map(o("trigger"))]}function ie(e,t,r){let n=new Map(e.filter(({kind:o})=>o==="trigger").map(o=>[o.id,o])),i=o=>n.
get(t.get(o)??0),p=new Set,u=e.find(({id:o,pipelineId:l,kind:m})=>m==="job"&&o===r?.id&&l===r.pipelineId);for(;u;u=i(u.pipelineId))p.add(u.id);let c=o=>{let l=i(
o);return l!==void 0&&(l.mayFail||c(l.pipelineId))};return e.map(o=>({...o,isOwn:p.has(o.id),mayFail:o.mayFail||c(o.pipelineId)}))}function ae(e){let t=typeof e==
"string"&&e!==""?Number(e):e;return typeof t=="number"&&Number.isFinite(t)?t:void 0}export{J as a,W as b,Fe as c,Se as d,B as e,ae as f};
