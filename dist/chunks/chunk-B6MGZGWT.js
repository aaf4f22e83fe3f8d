import{a as $}from"./chunk-BO5SZ4DB.js";import{a as I}from"./chunk-3JND7BRY.js";import{$h_a as x}from"../index.js";import{$n_d as g}from"../index.js";
import{$d_b as y,$d_c as o,$d_d as b,$d_f as h,$d_g as f,$d_h as d,$d_k as R,$d_n as a,$d_o as j,$d_q as E}from"../index.js";var F={id:o(),status:o(),project:a(d({id:o()}))},O=e=>a(d({nodes:f(e===0?d(F):d({...F,downstream:O(e-1)})),pageInfo:d({hasNextPage:h()})})),v=a(d({nodes:f(d({id:a(
o()),name:a(o()),status:a(o()),allowFailure:a(h())})),pageInfo:d({hasNextPage:h()})})),H="external: jobs(retried: false, statuses: [CREATED, PENDING, RUNNING, F\
AILED, CANCELED], first: 100) { nodes { id name status allowFailure } pageInfo { hasNextPage } }",J="id status project { id }",T=e=>`downstream(first: 100) { no\
des { ${J} ${e} } pageInfo { hasNextPage } }`,B=d({diffHeadSha:a(o()),headPipeline:j(d({...F,sha:o(),ref:a(o()),source:a(o()),mergeRequestEventType:a(o()),detailedStatus:a(
d({group:a(o())})),downstream:O(1),external:v}))}),_="at least Reporter, or public pipelines, with scope read_api",W={id:"pipeline_rights",summary:"Whether the \
token may see pipelines",right:_,about:"project",select:{on:"project",fields:"userPermissions { readCommitStatus }",read:e=>y(d({userPermissions:a(d({readCommitStatus:h()}))}),
e).userPermissions?.readCommitStatus===!0}},K={id:"shown_pipeline",summary:"The pipeline of the merge request's head",right:_,about:"merge_request",select:{on:"\
merge_request",fields:`diffHeadSha headPipeline { ${J} sha ref source mergeRequestEventType detailedStatus { group } ${H} ${T(T(""))} }`,read:e=>y(B,e)}},N={id:"\
head_pipeline",summary:"The pipeline of the merge request's head",right:_,about:"merge_request",needs:{shown:K,mayRead:W,mergeRequest:x},async collect({projectId:e,
iid:t,job:r},{shown:{diffHeadSha:i,headPipeline:n},mayRead:l,mergeRequest:{sha:p}}){if(i!==p)throw new g(`GitLab shows ${i} as head by now, and ${p} is judged`);
if(!n){if(l)return null;throw new g(`GitLab shows this token none, and reading it needs ${_}`)}let c=n.ref??"",s=V(n.mergeRequestEventType,c,t);if(!(s==="merged\
_result"||s==="merge_train")&&n.sha!==p)throw new g(`GitLab shows the pipeline of ${n.sha}, and the head is ${p}`);let m=n.status.toLowerCase(),P={id:w(n.id),projectId:n.
project?w(n.project.id):e,downstream:C(n,e)};return{...P,kind:s,status:m,sha:n.sha,ref:c,source:n.source,...X(n.external),isFinished:z(m),hasWarnings:n.detailedStatus?.
group==="success-with-warnings",isOwn:[P,...P.downstream].some(({id:G})=>G===r?.pipelineId)}}},U=new Set(["success","failed","canceled","skipped"]);function z(e){
return U.has(e)}var Q={DETACHED:"detached",MERGED_RESULT:"merged_result",MERGE_TRAIN:"merge_train"};function V(e,t,r){let i=Q[e??""];if(i)return i;let[,n]=new RegExp(
`^refs/merge-requests/${r}/(head|merge|train)$`).exec(t)??[];return n===void 0?"branch":n==="head"?"detached":n==="merge"?"merged_result":"merge_train"}function X(e){
return{external:(e?.nodes??[]).flatMap(({id:r,name:i,status:n,allowFailure:l})=>r?.includes("/GenericCommitStatus/")?[{id:w(r),name:i??"an external status",status:(n??
"").toLowerCase(),mayFail:l===!0}]:[]),isExternalWhole:e?.pageInfo.hasNextPage===!1}}function C({downstream:e},t){if(!e)return[];if(e.pageInfo.hasNextPage)throw new g(
`it triggered more than the ${e.nodes.length} pipelines that are shown`);return e.nodes.flatMap(r=>[{id:w(r.id),projectId:r.project?w(r.project.id):t,status:r.status.
toLowerCase()},...C(r,t)])}function w(e){let[,t]=/\/(\d+)$/.exec(e)??[];if(t===void 0)throw new g(`GitLab answered ${e}, which is no id`);return Number(t)}var Y=d({id:b(),ref:o(),sha:o(),status:o(),source:a(o())}),Z="at least Reporter, or public pipelines",S={id:"target_pipeline",summary:"The pipeline of the targe\
t branch",right:Z,about:"merge_request",needs:{mergeRequest:x,origin:$},async collect(e,{mergeRequest:{targetBranch:t},origin:{baseSha:r}}){let i=r===void 0?[]:
await ee(e,t,r),[n]=i.filter(({status:l})=>l==="success");return n??await te(e,t)}};async function ee({gitlab:e,projectId:t},r,i){let n=await e.read(`/projects/${t}\
/pipelines`,{ref:r,sha:i,perPage:100});return A(n,r).map(({id:l,status:p})=>({id:l,sha:i,status:p,isAtBase:!0}))}async function te({gitlab:e,projectId:t},r){let i={
ref:r,status:"success",perPage:20,page:1},[n]=A(await e.read(`/projects/${t}/pipelines`,i),r);return n?{id:n.id,sha:n.sha,status:n.status,isAtBase:!1}:null}function A(e,t){
return y(f(Y),e).filter(({ref:r,source:i})=>r===t&&i!=="parent_pipeline").sort((r,i)=>i.id-r.id)}var ne=E(d({id:b(),name:o(),stage:o(),status:o(),allow_failure:a(h()),failure_reason:a(o()),coverage:a(R()),artifacts:a(f(d({file_type:o(),filename:a(o()),size:a(
b()),file_format:a(o())}))),artifacts_expire_at:a(I()),downstream_pipeline:a(d({id:b(),project_id:a(b()),status:o()}))}),e=>({id:e.id,name:e.name,stage:e.stage,
status:e.status,mayFail:e.allow_failure===!0,failureReason:e.failure_reason,coverage:oe(e.coverage),artifacts:(e.artifacts??[]).map(({file_type:t,filename:r,size:i,
file_format:n})=>({type:t,filename:r,size:i,format:n})),artifactsExpireAt:e.artifacts_expire_at,triggered:e.downstream_pipeline})),L="at least Reporter, or publ\
ic pipelines",je={id:"pipeline_jobs",summary:"The jobs of the head's pipeline",right:L,about:"merge_request",needs:{pipeline:N},collect:async(e,{pipeline:t})=>t&&
{pipeline:t,...await M(e,t.projectId,t.id)}},Ee={id:"target_pipeline_jobs",summary:"The jobs of the target branch's pipeline",right:L,about:"merge_request",needs:{
pipeline:S},collect:async(e,{pipeline:t})=>t&&{pipeline:t,...await M(e,e.projectId,t.id)}},re=2,k=100,D=6;async function M(e,t,r){let i=[],n=new Map;for(let l=0,
p=[{pipelineId:r,level:l}];p.length>0;l++){if(n.size>=k)throw new g(`pipeline ${r} has more than ${k} child pipelines`);let c=await ie(p,s=>ae(e,t,s));i.push(...c),
p=c.flatMap(({id:s,downstream:u})=>u?.projectId!==t||l>=re||n.has(u.id)?[]:(n.set(u.id,s),[{pipelineId:u.id,level:l+1,triggerId:s}]))}return{pipelineId:r,jobs:se(
i,n,e.job)}}async function ie(e,t){let r=[];for(let i=0;i<e.length;i+=D)r.push(...(await Promise.all(e.slice(i,i+D).map(t))).flat());return r}async function ae({
gitlab:e},t,{pipelineId:r,level:i}){let n=`/projects/${t}/pipelines/${r}`,[l,p]=await Promise.all(["jobs","bridges"].map(async u=>y(f(ne),await e.read(`${n}/${u}`,
{perPage:100})))),c={pipelineId:r,projectId:t,level:i,isOwn:!1},s=u=>({triggered:m,...P})=>({...P,...c,kind:u,downstream:m&&{id:m.id,projectId:m.project_id??t,status:m.
status}});return[...(l??[]).map(s("job")),...(p??[]).map(s("trigger"))]}function se(e,t,r){let i=new Map(e.filter(({kind:s})=>s==="trigger").map(s=>[s.id,s])),n=s=>i.
get(t.get(s)??0),l=new Set,p=e.find(({id:s,pipelineId:u,kind:m})=>m==="job"&&s===r?.id&&u===r.pipelineId);for(;p;p=n(p.pipelineId))l.add(p.id);let c=s=>{let u=n(
s);return u!==void 0&&(u.mayFail||c(u.pipelineId))};return e.map(s=>({...s,isOwn:l.has(s.id),mayFail:s.mayFail||c(s.pipelineId)}))}function oe(e){let t=typeof e==
"string"&&e!==""?Number(e):e;return typeof t=="number"&&Number.isFinite(t)?t:void 0}export{N as a,z as b,w as c,ee as d,je as e,Ee as f,M as g,oe as h};
