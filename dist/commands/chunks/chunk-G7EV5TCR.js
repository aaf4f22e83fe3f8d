import{a as E}from"./chunk-3JND7BRY.js";import{a as T}from"./chunk-MDPHUWVB.js";import{a as x}from"./chunk-JDRB6BQ3.js";import{b as y,c as o,d as b,
f as h,g as f,h as d,k as F,n as a,o as j,q as I}from"./chunk-7J7MU3VY.js";import{d as g}from"./chunk-KMJYZSMM.js";var R={id:o(),status:o(),project:a(d({id:o()}))},O=e=>a(d({nodes:f(e===0?d(R):d({...R,downstream:O(e-1)})),pageInfo:d({hasNextPage:h()})})),v=a(d({nodes:f(d({id:a(
o()),name:a(o()),status:a(o()),allowFailure:a(h())})),pageInfo:d({hasNextPage:h()})})),H="external: jobs(retried: false, statuses: [CREATED, PENDING, RUNNING, F\
AILED, CANCELED], first: 100) { nodes { id name status allowFailure } pageInfo { hasNextPage } }",J="id status project { id }",q=e=>`downstream(first: 100) { no\
des { ${J} ${e} } pageInfo { hasNextPage } }`,B=d({diffHeadSha:a(o()),headPipeline:j(d({...R,sha:o(),ref:a(o()),source:a(o()),mergeRequestEventType:a(o()),detailedStatus:a(
d({group:a(o())})),downstream:O(1),external:v}))}),_="at least Reporter, or public pipelines, with scope read_api",W={id:"pipeline_rights",summary:"Whether the \
token may see pipelines",requiredRole:_,scope:"project",select:{on:"project",fields:"userPermissions { readCommitStatus }",read:e=>y(d({userPermissions:a(d({readCommitStatus:h()}))}),
e).userPermissions?.readCommitStatus===!0}},K={id:"shown_pipeline",summary:"The pipeline of the merge request's head",requiredRole:_,scope:"merge_request",select:{
on:"merge_request",fields:`diffHeadSha headPipeline { ${J} sha ref source mergeRequestEventType detailedStatus { group } ${H} ${q(q(""))} }`,read:e=>y(B,e)}},N={
id:"head_pipeline",summary:"The pipeline of the merge request's head",requiredRole:_,scope:"merge_request",needs:{shown:K,mayRead:W,mergeRequest:x},async collect({
projectId:e,iid:n,job:r},{shown:{diffHeadSha:i,headPipeline:t},mayRead:l,mergeRequest:{sha:p}}){if(i!==p)throw new g(`GitLab shows ${i} as head by now, and ${p}\
 is judged`);if(!t){if(l)return null;throw new g(`GitLab shows this token none, and reading it needs ${_}`)}let c=t.ref??"",s=V(t.mergeRequestEventType,c,n);if(!(s===
"merged_result"||s==="merge_train")&&t.sha!==p)throw new g(`GitLab shows the pipeline of ${t.sha}, and the head is ${p}`);let m=t.status.toLowerCase(),P={id:w(t.
id),projectId:t.project?w(t.project.id):e,downstream:C(t,e)};return{...P,kind:s,status:m,sha:t.sha,ref:c,source:t.source,...X(t.external),isFinished:z(m),hasWarnings:t.
detailedStatus?.group==="success-with-warnings",isOwn:[P,...P.downstream].some(({id:G})=>G===r?.pipelineId)}}},U=new Set(["success","failed","canceled","skipped"]);
function z(e){return U.has(e)}var Q={DETACHED:"detached",MERGED_RESULT:"merged_result",MERGE_TRAIN:"merge_train"};function V(e,n,r){let i=Q[e??""];if(i)return i;
let[,t]=new RegExp(`^refs/merge-requests/${r}/(head|merge|train)$`).exec(n)??[];return t===void 0?"branch":t==="head"?"detached":t==="merge"?"merged_result":"me\
rge_train"}function X(e){return{external:(e?.nodes??[]).flatMap(({id:r,name:i,status:t,allowFailure:l})=>r?.includes("/GenericCommitStatus/")?[{id:w(r),name:i??
"an external status",status:(t??"").toLowerCase(),mayFail:l===!0}]:[]),isExternalWhole:e?.pageInfo.hasNextPage===!1}}function C({downstream:e},n){if(!e)return[];
if(e.pageInfo.hasNextPage)throw new g(`it triggered more than the ${e.nodes.length} pipelines that are shown`);return e.nodes.flatMap(r=>[{id:w(r.id),projectId:r.
project?w(r.project.id):n,status:r.status.toLowerCase()},...C(r,n)])}function w(e){let[,n]=/\/(\d+)$/.exec(e)??[];if(n===void 0)throw new g(`GitLab answered ${e}\
, which is no id`);return Number(n)}var Y=d({id:b(),ref:o(),sha:o(),status:o(),source:a(o())}),Z="at least Reporter, or public pipelines",S={id:"target_pipeline",summary:"The pipeline of the targe\
t branch",requiredRole:Z,scope:"merge_request",needs:{mergeRequest:x,origin:T},async collect(e,{mergeRequest:{targetBranch:n},origin:{baseSha:r}}){let i=r===void 0?
[]:await ee(e,n,r),[t]=i.filter(({status:l})=>l==="success");return t??await ne(e,n)}};async function ee({gitlab:e,projectId:n},r,i){let t=await e.read(`/projec\
ts/${n}/pipelines`,{ref:r,sha:i,perPage:100});return A(t,r).map(({id:l,status:p})=>({id:l,sha:i,status:p,isAtBase:!0}))}async function ne({gitlab:e,projectId:n},r){
let i={ref:r,status:"success",perPage:20,page:1},[t]=A(await e.read(`/projects/${n}/pipelines`,i),r);return t?{id:t.id,sha:t.sha,status:t.status,isAtBase:!1}:null}
function A(e,n){return y(f(Y),e).filter(({ref:r,source:i})=>r===n&&i!=="parent_pipeline").sort((r,i)=>i.id-r.id)}var te=I(d({id:b(),name:o(),stage:o(),status:o(),allow_failure:a(h()),failure_reason:a(o()),coverage:a(F()),artifacts:a(f(d({file_type:o(),filename:a(o()),size:a(
b()),file_format:a(o())}))),artifacts_expire_at:a(E()),downstream_pipeline:a(d({id:b(),project_id:a(b()),status:o()}))}),e=>({id:e.id,name:e.name,stage:e.stage,
status:e.status,mayFail:e.allow_failure===!0,failureReason:e.failure_reason,coverage:oe(e.coverage),artifacts:(e.artifacts??[]).map(({file_type:n,filename:r,size:i,
file_format:t})=>({type:n,filename:r,size:i,format:t})),artifactsExpireAt:e.artifacts_expire_at,triggered:e.downstream_pipeline})),L="at least Reporter, or publ\
ic pipelines",je={id:"pipeline_jobs",summary:"The jobs of the head's pipeline",requiredRole:L,scope:"merge_request",needs:{pipeline:N},collect:async(e,{pipeline:n})=>n&&
{pipeline:n,...await M(e,n.projectId,n.id)}},Ie={id:"target_pipeline_jobs",summary:"The jobs of the target branch's pipeline",requiredRole:L,scope:"merge_reques\
t",needs:{pipeline:S},collect:async(e,{pipeline:n})=>n&&{pipeline:n,...await M(e,e.projectId,n.id)}},re=2,k=100,D=6;async function M(e,n,r){let i=[],t=new Map;for(let l=0,
p=[{pipelineId:r,level:l}];p.length>0;l++){if(t.size>=k)throw new g(`pipeline ${r} has more than ${k} child pipelines`);let c=await ie(p,s=>ae(e,n,s));i.push(...c),
p=c.flatMap(({id:s,downstream:u})=>u?.projectId!==n||l>=re||t.has(u.id)?[]:(t.set(u.id,s),[{pipelineId:u.id,level:l+1,triggerId:s}]))}return{pipelineId:r,jobs:se(
i,t,e.job)}}async function ie(e,n){let r=[];for(let i=0;i<e.length;i+=D)r.push(...(await Promise.all(e.slice(i,i+D).map(n))).flat());return r}async function ae({
gitlab:e},n,{pipelineId:r,level:i}){let t=`/projects/${n}/pipelines/${r}`,[l,p]=await Promise.all(["jobs","bridges"].map(async u=>y(f(te),await e.read(`${t}/${u}`,
{perPage:100})))),c={pipelineId:r,projectId:n,level:i,isOwn:!1},s=u=>({triggered:m,...P})=>({...P,...c,kind:u,downstream:m&&{id:m.id,projectId:m.project_id??n,status:m.
status}});return[...(l??[]).map(s("job")),...(p??[]).map(s("trigger"))]}function se(e,n,r){let i=new Map(e.filter(({kind:s})=>s==="trigger").map(s=>[s.id,s])),t=s=>i.
get(n.get(s)??0),l=new Set,p=e.find(({id:s,pipelineId:u,kind:m})=>m==="job"&&s===r?.id&&u===r.pipelineId);for(;p;p=t(p.pipelineId))l.add(p.id);let c=s=>{let u=t(
s);return u!==void 0&&(u.mayFail||c(u.pipelineId))};return e.map(s=>({...s,isOwn:l.has(s.id),mayFail:s.mayFail||c(s.pipelineId)}))}function oe(e){let n=typeof e==
"string"&&e!==""?Number(e):e;return typeof n=="number"&&Number.isFinite(n)?n:void 0}export{N as a,z as b,w as c,ee as d,je as e,Ie as f,M as g,oe as h};
