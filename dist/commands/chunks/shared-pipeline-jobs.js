import{a as k}from"./shared-change-origin.js";import{a as q}from"./shared-merge-request.js";import{b as j,c as n}from"./shared-schema.js";import{a as f}from"./shared-source.js";
import{b as A}from"./shared-time.js";import{h as o,i as h,k as w,l as D,m as _,n as p,t as M,w as z,y as H}from"./shared-api.js";var I={id:o(),status:o(),project:n(
p({id:o()}))},$=e=>n(p({nodes:_(e===0?p(I):p({...I,downstream:$(e-1)})),pageInfo:p({hasNextPage:w()})})),B=n(p({nodes:_(p({id:n(o()),name:n(o()),status:n(o()),allowFailure:n(
w())})),pageInfo:p({hasNextPage:w()})})),O="external: jobs(retried: false, statuses: [CREATED, PENDING, RUNNING, FAILED, CANCELED], first: 100) { nodes { id nam\
e status allowFailure } pageInfo { hasNextPage } }",x="id status project { id }",E=e=>`downstream(first: 100) { nodes { ${x} ${e} } pageInfo { hasNextPage } }`,
W=p({diffHeadSha:n(o()),headPipeline:z(p({...I,sha:o(),ref:n(o()),source:n(o()),mergeRequestEventType:n(o()),detailedStatus:n(p({group:n(o())})),downstream:$(1),
external:B}))}),b="at least Reporter, or public pipelines, with scope read_api",U={id:"pipeline_rights",summary:"Whether the token may see pipelines",requiredRole:b,
scope:"project",select:{on:"project",fields:"userPermissions { readCommitStatus }",read:e=>j(p({userPermissions:n(p({readCommitStatus:w()}))}),e).userPermissions?.
readCommitStatus===!0}},K={id:"shown_pipeline",summary:"The pipeline of the merge request's head",requiredRole:b,scope:"merge_request",select:{on:"merge_request",
fields:`diffHeadSha headPipeline { ${x} sha ref source mergeRequestEventType detailedStatus { group } ${O} ${E(E(""))} }`,read:e=>j(W,e)}},v={id:"head_pipeline",
summary:"The pipeline of the merge request's head",requiredRole:b,scope:"merge_request",needs:{shown:K,mayRead:U,mergeRequest:q},async collect({projectId:e,iid:i,
job:a},{shown:{diffHeadSha:s,headPipeline:t},mayRead:u,mergeRequest:{sha:d}}){if(s!==d)throw new f(`GitLab shows ${s} as head by now, and ${d} is judged`);if(!t){
if(u)return null;throw new f(`GitLab shows this token none, and reading it needs ${b}`)}let c=t.ref??"",r=X(t.mergeRequestEventType,c,i);if(!(r==="merged_result"||
r==="merge_train")&&t.sha!==d)throw new f(`GitLab shows the pipeline of ${t.sha}, and the head is ${d}`);let l=t.status.toLowerCase(),m={id:g(t.id),projectId:t.
project?g(t.project.id):e,downstream:N(t,e)};return{...m,kind:r,status:l,sha:t.sha,ref:c,source:t.source,...Y(t.external),isFinished:P(l),hasWarnings:t.detailedStatus?.
group==="success-with-warnings",isOwn:[m,...m.downstream].some(({id:y})=>y===a?.pipelineId)}}},Q=new Set(["success","failed","canceled","skipped"]);function P(e){
return Q.has(e)}var V={DETACHED:"detached",MERGED_RESULT:"merged_result",MERGE_TRAIN:"merge_train"};function X(e,i,a){let s=V[e??""];if(s)return s;let[,t]=new RegExp(
`^refs/merge-requests/${a}/(head|merge|train)$`).exec(i)??[];return t===void 0?"branch":t==="head"?"detached":t==="merge"?"merged_result":"merge_train"}function Y(e){
return{external:(e?.nodes??[]).flatMap(({id:i,name:a,status:s,allowFailure:t})=>i?.includes("/GenericCommitStatus/")?[{id:g(i),name:a??"an external status",status:(s??
"").toLowerCase(),mayFail:t===!0}]:[]),isExternalWhole:e?.pageInfo.hasNextPage===!1}}function N({downstream:e},i){if(!e)return[];if(e.pageInfo.hasNextPage)throw new f(
`it triggered more than the ${e.nodes.length} pipelines that are shown`);return e.nodes.flatMap(a=>[{id:g(a.id),projectId:a.project?g(a.project.id):i,status:a.status.
toLowerCase()},...N(a,i)])}function g(e){let[,i]=/\/(\d+)$/.exec(e)??[];if(i===void 0)throw new f(`GitLab answered ${e}, which is no id`);return Number(i)}var Z=p(
{id:h(),ref:o(),sha:o(),status:o(),source:n(o())}),J="at least Reporter, or public pipelines",ee={id:"target_pipeline",summary:"The pipeline of the target branc\
h",requiredRole:J,scope:"merge_request",needs:{mergeRequest:q,origin:k},async collect(e,{mergeRequest:{targetBranch:i},origin:{baseSha:a}}){let s=a===void 0?[]:
await S(e,i,a),[t]=s.filter(({status:u})=>u==="success");return t??await ie(e,i)}};async function S({gitlab:e,projectId:i},a,s){let t=await e.read(`/projects/${i}\
/pipelines`,{ref:a,sha:s,perPage:100});return T(t,a).map(({id:u,status:d})=>({id:u,sha:s,status:d,isAtBase:!0}))}async function ie({gitlab:e,projectId:i},a){let s={
ref:a,status:"success",perPage:20,page:1},[t]=T(await e.read(`/projects/${i}/pipelines`,s),a);return t?{id:t.id,sha:t.sha,status:t.status,isAtBase:!1}:null}function T(e,i){
return j(_(Z),e).filter(({ref:a,source:s})=>a===i&&s!=="parent_pipeline").sort((a,s)=>s.id-a.id)}var te=H(p({id:h(),name:o(),stage:o(),status:o(),allow_failure:n(
w()),failure_reason:n(o()),coverage:n(D()),pipeline:n(p({iid:n(h())})),artifacts:n(_(p({file_type:o(),filename:n(o()),size:n(h()),file_format:n(o())}))),artifacts_expire_at:n(
A()),downstream_pipeline:n(p({id:h(),project_id:n(h()),status:o()}))}),M(e=>({id:e.id,name:e.name,stage:e.stage,status:e.status,mayFail:e.allow_failure===!0,failureReason:e.
failure_reason,coverage:G(e.coverage),pipelineIid:e.pipeline?.iid,artifacts:(e.artifacts??[]).map(({file_type:i,filename:a,size:s,file_format:t})=>({type:i,filename:a,
size:s,format:t})),artifactsExpireAt:e.artifacts_expire_at,triggered:e.downstream_pipeline}))),C="at least Reporter, or public pipelines",ae={id:"pipeline_jobs",
summary:"The jobs of the head's pipeline",requiredRole:C,scope:"merge_request",needs:{pipeline:v},collect:async(e,{pipeline:i})=>i&&{pipeline:i,...await R(e,i.projectId,
i.id)}},se={id:"target_pipeline_jobs",summary:"The jobs of the target branch's pipeline",requiredRole:C,scope:"merge_request",needs:{pipeline:ee},collect:async(e,{
pipeline:i})=>i&&{pipeline:i,...await R(e,e.projectId,i.id)}},re=2,F=100,L=6;async function R(e,i,a){let s=[],t=new Map;for(let u=0,d=[{pipelineId:a,level:u}];d.
length>0;u++){if(t.size>=F)throw new f(`pipeline ${a} has more than ${F} child pipelines`);let c=await ne(d,r=>oe(e,i,r));s.push(...c),d=c.flatMap(({id:r,downstream:l})=>l?.
projectId!==i||u>=re||t.has(l.id)?[]:(t.set(l.id,r),[{pipelineId:l.id,level:u+1,triggerId:r}]))}return{pipelineId:a,jobs:pe(s,t,e.job)}}async function ne(e,i){let a=[];
for(let s=0;s<e.length;s+=L)a.push(...(await Promise.all(e.slice(s,s+L).map(i))).flat());return a}async function oe({gitlab:e},i,{pipelineId:a,level:s}){let t=`\
/projects/${i}/pipelines/${a}`,[u,d]=await Promise.all(["jobs","bridges"].map(async l=>j(_(te),await e.read(`${t}/${l}`,{perPage:100})))),c={pipelineId:a,projectId:i,
level:s,isOwn:!1},r=l=>({triggered:m,...y})=>({...y,...c,kind:l,downstream:m&&{id:m.id,projectId:m.project_id??i,status:m.status}});return[...(u??[]).map(r("job")),
...(d??[]).map(r("trigger"))]}function pe(e,i,a){let s=new Map(e.filter(({kind:r})=>r==="trigger").map(r=>[r.id,r])),t=r=>s.get(i.get(r)??0),u=new Set,d=e.find(
({id:r,pipelineId:l,kind:m})=>m==="job"&&r===a?.id&&l===a.pipelineId);for(;d;d=t(d.pipelineId))u.add(d.id);let c=r=>{let l=t(r);return l!==void 0&&(l.mayFail||c(
l.pipelineId))};return e.map(r=>({...r,isOwn:u.has(r.id),mayFail:r.mayFail||c(r.pipelineId)}))}function G(e){let i=typeof e=="string"&&e!==""?Number(e):e;return typeof i==
"number"&&Number.isFinite(i)?i:void 0}export{v as a,P as b,g as c,S as d,ae as e,se as f,R as g,G as h};
