import{a as L}from"./shared-merge-request.js";import{a as f}from"./shared-facts-source.js";import{b as y,c as s}from"./shared-schema.js";import{b as S}from"./shared-time.js";
import{A as G,i as n,j as w,l as g,m as k,n as _,o as p,v as D,y as A}from"./shared-api.js";var R=1,b={id:n(),status:n(),project:s(p({id:n()}))},x=e=>s(p({nodes:_(
e===0?p(b):p({...b,downstream:x(e-1)})),pageInfo:p({hasNextPage:g()})})),M=s(p({nodes:_(p({id:n(),name:s(n()),status:n(),allowFailure:s(g())})),pageInfo:p({hasNextPage:g()})})),
z="external: jobs(retried: false, statuses: [CREATED, PENDING, RUNNING, FAILED, CANCELED], first: 100) { nodes { id name status allowFailure } pageInfo { hasNex\
tPage } }",E="id status project { id }",$=e=>`downstream(first: 100) { nodes { ${E} ${e} } pageInfo { hasNextPage } }`,O=p({headPipeline:A(p({...b,sha:n(),ref:s(
n()),source:s(n()),mergeRequestEventType:s(n()),detailedStatus:s(p({group:s(n())})),downstream:x(R),external:M}))}),I="at least Reporter, or public pipelines, w\
ith scope read_api",W={id:"pipeline_rights",summary:"Whether the token may see pipelines",requiredRole:I,scope:"project",select:{on:"project",fields:"userPermis\
sions { readCommitStatus }",read:e=>y(p({userPermissions:s(p({readCommitStatus:g()}))}),e).userPermissions?.readCommitStatus===!0}},U={id:"shown_pipeline",summary:"\
The pipeline of the merge request's head",requiredRole:I,scope:"merge_request",select:{on:"merge_request",fields:`headPipeline { ${E} sha ref source mergeReques\
tEventType detailedStatus { group } ${z} ${$($(""))} }`,read:e=>y(O,e)}},v={id:"head_pipeline",summary:"The pipeline of the merge request's head",requiredRole:I,
scope:"merge_request",needs:{shown:U,mayRead:W,mergeRequest:L},async collect({projectId:e,iid:i,job:r},{shown:{headPipeline:t},mayRead:d,mergeRequest:{sha:u}}){
if(!t){if(d)return null;throw new f(`GitLab shows this token no pipeline, and reading it needs ${I}`)}let l=t.ref??"",m=B(t.mergeRequestEventType,l,i);if(!(m===
"merged_result"||m==="merge_train")&&t.sha!==u)throw new f(`GitLab shows the pipeline of ${t.sha}, and the head is ${u}`);let a=t.status.toLowerCase(),o={id:h(t.
id),projectId:t.project?h(t.project.id):e,downstream:P(t,e)};return{...o,kind:m,status:a,sha:t.sha,ref:l,source:t.source,...J(t.external),isFinished:q(a),hasWarnings:t.
detailedStatus?.group==="success-with-warnings",isOwn:[o,...o.downstream].some(({id:c})=>c===r?.pipelineId)}}},H=new Set(["success","failed","canceled","skipped"]);
function q(e){return H.has(e)}var N={DETACHED:"detached",MERGED_RESULT:"merged_result",MERGE_TRAIN:"merge_train",head:"detached",merge:"merged_result",train:"me\
rge_train"};function B(e,i,r){let[,t=""]=new RegExp(`^refs/merge-requests/${r}/(head|merge|train)$`).exec(i)??[];return N[e??""]??N[t]??"branch"}function J(e){return{
external:(e?.nodes??[]).flatMap(({id:i,name:r,status:t,allowFailure:d})=>i.includes("/GenericCommitStatus/")?[{id:h(i),name:r??"an external status",status:t.toLowerCase(),
mayFail:d===!0}]:[]),isExternalWhole:e?.pageInfo.hasNextPage===!1}}function P({downstream:e},i,r=0){if(r>R)return[];if(!e)throw new f("GitLab does not show whic\
h pipelines it triggered");if(e.pageInfo.hasNextPage)throw new f(`it triggered more than the ${e.nodes.length} pipelines that are shown`);return e.nodes.flatMap(
t=>[{id:h(t.id),projectId:t.project?h(t.project.id):i,status:t.status.toLowerCase()},...P(t,i,r+1)])}function h(e){let[,i]=/\/(\d+)$/.exec(e)??[];if(i===void 0)
throw new f(`GitLab answered ${e}, which is not an id`);return Number(i)}var K=G(p({id:w(),name:n(),stage:n(),status:n(),tag:s(g()),allow_failure:s(g()),failure_reason:s(
n()),coverage:s(k()),pipeline:s(p({iid:s(w())})),artifacts:s(_(p({file_type:n(),filename:s(n()),size:s(w()),file_format:s(n())}))),artifacts_expire_at:s(S()),downstream_pipeline:s(
p({id:w(),project_id:s(w()),status:n()}))}),D(e=>({id:e.id,name:e.name,stage:e.stage,status:e.status,isOfTag:e.tag,mayFail:e.allow_failure===!0,failureReason:e.
failure_reason,coverage:te(e.coverage),pipelineIid:e.pipeline?.iid,artifacts:(e.artifacts??[]).map(({file_type:i,filename:r,size:t,file_format:d})=>({type:i,filename:r,
size:t,format:d})),artifactsExpireAt:e.artifacts_expire_at,triggered:e.downstream_pipeline}))),Q="at least Reporter, or public pipelines",V={id:"pipeline_jobs",
summary:"The jobs of the head's pipeline",requiredRole:Q,scope:"merge_request",needs:{pipeline:v},collect:async(e,{pipeline:i})=>i&&{pipeline:i,...await T(e,i.projectId,
i.id)}},X=2,C=100,F=6;async function T(e,i,r){let t=[],d=new Map;for(let u=0,l=[{pipelineId:r,level:u}];l.length>0;u++){if(d.size>=C)throw new f(`pipeline ${r} \
has more than ${C} child pipelines`);let m=await Y(l,a=>Z(e,i,a));t.push(...m),l=m.flatMap(({id:a,downstream:o})=>o?.projectId!==i||u>=X||d.has(o.id)?[]:(d.set(
o.id,a),[{pipelineId:o.id,level:u+1,triggerId:a}]))}return{pipelineId:r,jobs:ee(t,d,e.job)}}async function Y(e,i){let r=[];for(let t=0;t<e.length;t+=F)r.push(...(await Promise.
all(e.slice(t,t+F).map(i))).flat());return r}async function Z({gitlab:e},i,{pipelineId:r,level:t}){let d=`/projects/${i}/pipelines/${r}`,[u,l]=await Promise.all(
["jobs","bridges"].map(async o=>y(_(K),await e.read(`${d}/${o}`,{perPage:100})))),m={pipelineId:r,projectId:i,level:t,isOwn:!1},a=o=>({triggered:c,...j})=>({...j,
...m,kind:o,downstream:c&&{id:c.id,projectId:c.project_id??i,status:c.status}});return[...(u??[]).map(a("job")),...(l??[]).map(a("trigger"))]}function ee(e,i,r){
let t=new Map(e.filter(({kind:a})=>a==="trigger").map(a=>[a.id,a])),d=a=>t.get(i.get(a)??0),u=new Set,l=e.find(({id:a,pipelineId:o,kind:c,status:j})=>c==="job"&&
j==="running"&&a===r?.id&&o===r.pipelineId);for(;l;l=d(l.pipelineId))u.add(l.id);let m=a=>{let o=d(a);return o!==void 0&&(o.mayFail||m(o.pipelineId))};return e.
map(a=>({...a,isOwn:u.has(a.id),mayFail:a.mayFail||m(a.pipelineId)}))}function te(e){let i=typeof e=="string"&&e!==""?Number(e):e;return typeof i=="number"&&Number.
isFinite(i)?i:void 0}export{v as a,q as b,h as c,V as d,T as e};
