import{b as L}from"./shared-time.js";import{$70c0_a as S}from"../index.js";import{$104c_b as j,$104c_c as s}from"../index.js";import{$82ce_h as n,$82ce_i as w,$82ce_k as f,
$82ce_l as G,$82ce_m as _,$82ce_n as p,$82ce_t as k,$82ce_w as D,$82ce_y as M}from"../index.js";import{$416b_a as h}from"../index.js";var b=1,y={id:n(),status:n(),
project:s(p({id:n()}))},R=e=>s(p({nodes:_(e===0?p(y):p({...y,downstream:R(e-1)})),pageInfo:p({hasNextPage:f()})})),A=s(p({nodes:_(p({id:n(),name:s(n()),status:n(),
allowFailure:s(f())})),pageInfo:p({hasNextPage:f()})})),z="external: jobs(retried: false, statuses: [CREATED, PENDING, RUNNING, FAILED, CANCELED], first: 100) {\
 nodes { id name status allowFailure } pageInfo { hasNextPage } }",x="id status project { id }",E=e=>`downstream(first: 100) { nodes { ${x} ${e} } pageInfo { ha\
sNextPage } }`,O=p({headPipeline:D(p({...y,sha:n(),ref:s(n()),source:s(n()),mergeRequestEventType:s(n()),detailedStatus:s(p({group:s(n())})),downstream:R(b),external:A}))}),
$="at least Reporter, or public pipelines, with scope read_api",W={id:"pipeline_rights",summary:"Whether the token may see pipelines",requiredRole:$,scope:"proj\
ect",select:{on:"project",fields:"userPermissions { readCommitStatus }",read:e=>j(p({userPermissions:s(p({readCommitStatus:f()}))}),e).userPermissions?.readCommitStatus===
!0}},U={id:"shown_pipeline",summary:"The pipeline of the merge request's head",requiredRole:$,scope:"merge_request",select:{on:"merge_request",fields:`headPipel\
ine { ${x} sha ref source mergeRequestEventType detailedStatus { group } ${z} ${E(E(""))} }`,read:e=>j(O,e)}},q={id:"head_pipeline",summary:"The pipeline of the\
 merge request's head",requiredRole:$,scope:"merge_request",needs:{shown:U,mayRead:W,mergeRequest:S},async collect({projectId:e,iid:i,job:r},{shown:{headPipeline:t},
mayRead:d,mergeRequest:{sha:u}}){if(!t){if(d)return null;throw new h(`GitLab shows this token no pipeline, and reading it needs ${$}`)}let l=t.ref??"",c=B(t.mergeRequestEventType,
l,i);if(!(c==="merged_result"||c==="merge_train")&&t.sha!==u)throw new h(`GitLab shows the pipeline of ${t.sha}, and the head is ${u}`);let a=t.status.toLowerCase(),
o={id:g(t.id),projectId:t.project?g(t.project.id):e,downstream:P(t,e)};return{...o,kind:c,status:a,sha:t.sha,ref:l,source:t.source,...J(t.external),isFinished:v(
a),hasWarnings:t.detailedStatus?.group==="success-with-warnings",isOwn:[o,...o.downstream].some(({id:m})=>m===r?.pipelineId)}}},H=new Set(["success","failed","c\
anceled","skipped"]);function v(e){return H.has(e)}var N={DETACHED:"detached",MERGED_RESULT:"merged_result",MERGE_TRAIN:"merge_train",head:"detached",merge:"mer\
ged_result",train:"merge_train"};function B(e,i,r){let[,t=""]=new RegExp(`^refs/merge-requests/${r}/(head|merge|train)$`).exec(i)??[];return N[e??""]??N[t]??"br\
anch"}function J(e){return{external:(e?.nodes??[]).flatMap(({id:i,name:r,status:t,allowFailure:d})=>i.includes("/GenericCommitStatus/")?[{id:g(i),name:r??"an ex\
ternal status",status:t.toLowerCase(),mayFail:d===!0}]:[]),isExternalWhole:e?.pageInfo.hasNextPage===!1}}function P({downstream:e},i,r=0){if(r>b)return[];if(!e)
throw new h("GitLab does not show which pipelines it triggered");if(e.pageInfo.hasNextPage)throw new h(`it triggered more than the ${e.nodes.length} pipelines t\
hat are shown`);return e.nodes.flatMap(t=>[{id:g(t.id),projectId:t.project?g(t.project.id):i,status:t.status.toLowerCase()},...P(t,i,r+1)])}function g(e){let[,i]=/\/(\d+)$/.
exec(e)??[];if(i===void 0)throw new h(`GitLab answered ${e}, which is not an id`);return Number(i)}var K=M(p({id:w(),name:n(),stage:n(),status:n(),tag:s(f()),allow_failure:s(
f()),failure_reason:s(n()),coverage:s(G()),pipeline:s(p({iid:s(w())})),artifacts:s(_(p({file_type:n(),filename:s(n()),size:s(w()),file_format:s(n())}))),artifacts_expire_at:s(
L()),downstream_pipeline:s(p({id:w(),project_id:s(w()),status:n()}))}),k(e=>({id:e.id,name:e.name,stage:e.stage,status:e.status,isOfTag:e.tag,mayFail:e.allow_failure===
!0,failureReason:e.failure_reason,coverage:te(e.coverage),pipelineIid:e.pipeline?.iid,artifacts:(e.artifacts??[]).map(({file_type:i,filename:r,size:t,file_format:d})=>({
type:i,filename:r,size:t,format:d})),artifactsExpireAt:e.artifacts_expire_at,triggered:e.downstream_pipeline}))),Q="at least Reporter, or public pipelines",V={id:"\
pipeline_jobs",summary:"The jobs of the head's pipeline",requiredRole:Q,scope:"merge_request",needs:{pipeline:q},collect:async(e,{pipeline:i})=>i&&{pipeline:i,...await T(
e,i.projectId,i.id)}},X=2,C=100,F=6;async function T(e,i,r){let t=[],d=new Map;for(let u=0,l=[{pipelineId:r,level:u}];l.length>0;u++){if(d.size>=C)throw new h(`\
pipeline ${r} has more than ${C} child pipelines`);let c=await Y(l,a=>Z(e,i,a));t.push(...c),l=c.flatMap(({id:a,downstream:o})=>o?.projectId!==i||u>=X||d.has(o.
id)?[]:(d.set(o.id,a),[{pipelineId:o.id,level:u+1,triggerId:a}]))}return{pipelineId:r,jobs:ee(t,d,e.job)}}async function Y(e,i){let r=[];for(let t=0;t<e.length;t+=
F)r.push(...(await Promise.all(e.slice(t,t+F).map(i))).flat());return r}async function Z({gitlab:e},i,{pipelineId:r,level:t}){let d=`/projects/${i}/pipelines/${r}`,
[u,l]=await Promise.all(["jobs","bridges"].map(async o=>j(_(K),await e.read(`${d}/${o}`,{perPage:100})))),c={pipelineId:r,projectId:i,level:t,isOwn:!1},a=o=>({triggered:m,
...I})=>({...I,...c,kind:o,downstream:m&&{id:m.id,projectId:m.project_id??i,status:m.status}});return[...(u??[]).map(a("job")),...(l??[]).map(a("trigger"))]}function ee(e,i,r){
let t=new Map(e.filter(({kind:a})=>a==="trigger").map(a=>[a.id,a])),d=a=>t.get(i.get(a)??0),u=new Set,l=e.find(({id:a,pipelineId:o,kind:m,status:I})=>m==="job"&&
I==="running"&&a===r?.id&&o===r.pipelineId);for(;l;l=d(l.pipelineId))u.add(l.id);let c=a=>{let o=d(a);return o!==void 0&&(o.mayFail||c(o.pipelineId))};return e.
map(a=>({...a,isOwn:u.has(a.id),mayFail:a.mayFail||c(a.pipelineId)}))}function te(e){let i=typeof e=="string"&&e!==""?Number(e):e;return typeof i=="number"&&Number.
isFinite(i)?i:void 0}export{q as a,v as b,g as c,V as d,T as e};
