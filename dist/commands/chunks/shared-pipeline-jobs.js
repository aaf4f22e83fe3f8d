import{a as C}from"./shared-merge-request.js";import{b as y,c as s}from"./shared-schema.js";import{a as h}from"./shared-facts-source.js";import{b as F}from"./shared-time.js";
import{h as o,i as _,k as c,l as T,m as I,n as p,t as L,w as G,y as k}from"./shared-api.js";var b={id:o(),status:o(),project:s(p({id:o()}))},R=e=>s(p({nodes:I(e===
0?p(b):p({...b,downstream:R(e-1)})),pageInfo:p({hasNextPage:c()})})),D=s(p({nodes:I(p({id:s(o()),name:s(o()),status:s(o()),allowFailure:s(c())})),pageInfo:p({hasNextPage:c()})})),
M="external: jobs(retried: false, statuses: [CREATED, PENDING, RUNNING, FAILED, CANCELED], first: 100) { nodes { id name status allowFailure } pageInfo { hasNex\
tPage } }",$="id status project { id }",x=e=>`downstream(first: 100) { nodes { ${$} ${e} } pageInfo { hasNextPage } }`,A=p({diffHeadSha:s(o()),headPipeline:G(p(
{...b,sha:o(),ref:s(o()),source:s(o()),mergeRequestEventType:s(o()),detailedStatus:s(p({group:s(o())})),downstream:R(1),external:D}))}),j="at least Reporter, or\
 public pipelines, with scope read_api",z={id:"pipeline_rights",summary:"Whether the token may see pipelines",requiredRole:j,scope:"project",select:{on:"project",
fields:"userPermissions { readCommitStatus }",read:e=>y(p({userPermissions:s(p({readCommitStatus:c()}))}),e).userPermissions?.readCommitStatus===!0}},H={id:"sho\
wn_pipeline",summary:"The pipeline of the merge request's head",requiredRole:j,scope:"merge_request",select:{on:"merge_request",fields:`diffHeadSha headPipeline\
 { ${$} sha ref source mergeRequestEventType detailedStatus { group } ${M} ${x(x(""))} }`,read:e=>y(A,e)}},E={id:"head_pipeline",summary:"The pipeline of the me\
rge request's head",requiredRole:j,scope:"merge_request",needs:{shown:H,mayRead:z,mergeRequest:C},async collect({projectId:e,iid:t,job:r},{shown:{diffHeadSha:n,
headPipeline:a},mayRead:u,mergeRequest:{sha:l}}){if(n!==l)throw new h(`GitLab now shows the head ${n}, and the run judges ${l}`);if(!a){if(u)return null;throw new h(
`GitLab shows this token no pipeline, and reading it needs ${j}`)}let m=a.ref??"",i=U(a.mergeRequestEventType,m,t);if(!(i==="merged_result"||i==="merge_train")&&
a.sha!==l)throw new h(`GitLab shows the pipeline of ${a.sha}, and the head is ${l}`);let d=a.status.toLowerCase(),f={id:g(a.id),projectId:a.project?g(a.project.
id):e,downstream:q(a,e)};return{...f,kind:i,status:d,sha:a.sha,ref:m,source:a.source,...B(a.external),isFinished:v(d),hasWarnings:a.detailedStatus?.group==="suc\
cess-with-warnings",isOwn:[f,...f.downstream].some(({id:w})=>w===r?.pipelineId)}}},O=new Set(["success","failed","canceled","skipped"]);function v(e){return O.has(
e)}var W={DETACHED:"detached",MERGED_RESULT:"merged_result",MERGE_TRAIN:"merge_train"};function U(e,t,r){let n=W[e??""];if(n)return n;let[,a]=new RegExp(`^refs/\
merge-requests/${r}/(head|merge|train)$`).exec(t)??[];return a===void 0?"branch":a==="head"?"detached":a==="merge"?"merged_result":"merge_train"}function B(e){return{
external:(e?.nodes??[]).flatMap(({id:t,name:r,status:n,allowFailure:a})=>t?.includes("/GenericCommitStatus/")?[{id:g(t),name:r??"an external status",status:(n??
"").toLowerCase(),mayFail:a===!0}]:[]),isExternalWhole:e?.pageInfo.hasNextPage===!1}}function q({downstream:e},t){if(!e)return[];if(e.pageInfo.hasNextPage)throw new h(
`it triggered more than the ${e.nodes.length} pipelines that are shown`);return e.nodes.flatMap(r=>[{id:g(r.id),projectId:r.project?g(r.project.id):t,status:r.status.
toLowerCase()},...q(r,t)])}function g(e){let[,t]=/\/(\d+)$/.exec(e)??[];if(t===void 0)throw new h(`GitLab answered ${e}, which is not an id`);return Number(t)}var J=k(
p({id:_(),name:o(),stage:o(),status:o(),tag:s(c()),allow_failure:s(c()),failure_reason:s(o()),coverage:s(T()),pipeline:s(p({iid:s(_())})),artifacts:s(I(p({file_type:o(),
filename:s(o()),size:s(_()),file_format:s(o())}))),artifacts_expire_at:s(F()),downstream_pipeline:s(p({id:_(),project_id:s(_()),status:o()}))}),L(e=>({id:e.id,name:e.
name,stage:e.stage,status:e.status,isOfTag:e.tag,mayFail:e.allow_failure===!0,failureReason:e.failure_reason,coverage:ee(e.coverage),pipelineIid:e.pipeline?.iid,
artifacts:(e.artifacts??[]).map(({file_type:t,filename:r,size:n,file_format:a})=>({type:t,filename:r,size:n,format:a})),artifactsExpireAt:e.artifacts_expire_at,
triggered:e.downstream_pipeline}))),K="at least Reporter, or public pipelines",Q={id:"pipeline_jobs",summary:"The jobs of the head's pipeline",requiredRole:K,scope:"\
merge_request",needs:{pipeline:E},collect:async(e,{pipeline:t})=>t&&{pipeline:t,...await S(e,t.projectId,t.id)}},V=2,N=100,P=6;async function S(e,t,r){let n=[],
a=new Map;for(let u=0,l=[{pipelineId:r,level:u}];l.length>0;u++){if(a.size>=N)throw new h(`pipeline ${r} has more than ${N} child pipelines`);let m=await X(l,i=>Y(
e,t,i));n.push(...m),l=m.flatMap(({id:i,downstream:d})=>d?.projectId!==t||u>=V||a.has(d.id)?[]:(a.set(d.id,i),[{pipelineId:d.id,level:u+1,triggerId:i}]))}return{
pipelineId:r,jobs:Z(n,a,e.job)}}async function X(e,t){let r=[];for(let n=0;n<e.length;n+=P)r.push(...(await Promise.all(e.slice(n,n+P).map(t))).flat());return r}
async function Y({gitlab:e},t,{pipelineId:r,level:n}){let a=`/projects/${t}/pipelines/${r}`,[u,l]=await Promise.all(["jobs","bridges"].map(async d=>y(I(J),await e.
read(`${a}/${d}`,{perPage:100})))),m={pipelineId:r,projectId:t,level:n,isOwn:!1},i=d=>({triggered:f,...w})=>({...w,...m,kind:d,downstream:f&&{id:f.id,projectId:f.
project_id??t,status:f.status}});return[...(u??[]).map(i("job")),...(l??[]).map(i("trigger"))]}function Z(e,t,r){let n=new Map(e.filter(({kind:i})=>i==="trigger").
map(i=>[i.id,i])),a=i=>n.get(t.get(i)??0),u=new Set,l=e.find(({id:i,pipelineId:d,kind:f,status:w})=>f==="job"&&w==="running"&&i===r?.id&&d===r.pipelineId);for(;l;l=
a(l.pipelineId))u.add(l.id);let m=i=>{let d=a(i);return d!==void 0&&(d.mayFail||m(d.pipelineId))};return e.map(i=>({...i,isOwn:u.has(i.id),mayFail:i.mayFail||m(
i.pipelineId)}))}function ee(e){let t=typeof e=="string"&&e!==""?Number(e):e;return typeof t=="number"&&Number.isFinite(t)?t:void 0}export{E as a,v as b,g as c,Q as d,S as e};
