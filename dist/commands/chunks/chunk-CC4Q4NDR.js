import{a as q}from"./chunk-3JND7BRY.js";import{a as _}from"./chunk-CGD4J2QE.js";import{c as g}from"./chunk-LVRENNJW.js";import{b as f,c as s,d as y,
f as P,g as h,h as d,k as F,n as o,o as w,q as S}from"./chunk-7J7MU3VY.js";var j={id:s(),status:s(),project:o(d({id:s()}))},O=e=>o(d({nodes:h(e===0?d(j):d({...j,downstream:O(e-1)})),pageInfo:d({hasNextPage:P()})})),I="id status project\
 { id }",T=e=>`downstream(first: 100) { nodes { ${I} ${e} } pageInfo { hasNextPage } }`,G=d({diffHeadSha:o(s()),headPipeline:w(d({...j,sha:s(),ref:o(s()),source:o(
s()),mergeRequestEventType:o(s()),detailedStatus:o(d({group:o(s())})),downstream:O(1)}))}),x="at least Reporter, or public pipelines, with scope read_api",H={id:"\
pipeline_rights",summary:"Whether the token may see pipelines",right:x,about:"project",select:{on:"project",fields:"userPermissions { readCommitStatus }",read:e=>f(
d({userPermissions:o(d({readCommitStatus:P()}))}),e).userPermissions?.readCommitStatus===!0}},K={id:"shown_pipeline",summary:"The pipeline of the merge request'\
s head",right:x,about:"merge_request",select:{on:"merge_request",fields:`diffHeadSha headPipeline { ${I} sha ref source mergeRequestEventType detailedStatus { g\
roup } ${T(T(""))} }`,read:e=>f(G,e)}},J={id:"head_pipeline",summary:"The pipeline of the merge request's head",right:x,about:"merge_request",needs:{shown:K,mayRead:H,
mergeRequest:_},async collect({projectId:e,iid:t,job:r},{shown:{diffHeadSha:i,headPipeline:n},mayRead:p,mergeRequest:{sha:l}}){if(i!==l)throw new g(`GitLab show\
s ${i} as head by now, and ${l} is judged`);if(!n){if(p)return null;throw new g(`GitLab shows this token none, and reading it needs ${x}`)}let c=n.ref??"",a=Q(n.
mergeRequestEventType,c,t);if(!(a==="merged_result"||a==="merge_train")&&n.sha!==l)throw new g(`GitLab shows the pipeline of ${n.sha}, and the head is ${l}`);let m=n.
status.toLowerCase(),b={id:R(n.id),projectId:n.project?R(n.project.id):e,downstream:C(n,e)};return{...b,kind:a,status:m,sha:n.sha,ref:c,source:n.source,isFinished:U(
m),hasWarnings:n.detailedStatus?.group==="success-with-warnings",isOwn:[b,...b.downstream].some(({id:B})=>B===r?.pipelineId)}}},z=new Set(["success","failed","c\
anceled","skipped"]);function U(e){return z.has(e)}var W={DETACHED:"detached",MERGED_RESULT:"merged_result",MERGE_TRAIN:"merge_train"};function Q(e,t,r){let i=W[e??
""];if(i)return i;let[,n]=new RegExp(`^refs/merge-requests/${r}/(head|merge|train)$`).exec(t)??[];return n===void 0?"branch":n==="head"?"detached":n==="merge"?"\
merged_result":"merge_train"}function C({downstream:e},t){if(!e)return[];if(e.pageInfo.hasNextPage)throw new g(`it triggered more than the ${e.nodes.length} pip\
elines that are shown`);return e.nodes.flatMap(r=>[{id:R(r.id),projectId:r.project?R(r.project.id):t,status:r.status.toLowerCase()},...C(r,t)])}function R(e){let[
,t]=/\/(\d+)$/.exec(e)??[];if(t===void 0)throw new g(`GitLab answered ${e}, which is no id`);return Number(t)}var V=d({diffRefs:w(d({baseSha:o(s()),startSha:s()}))}),A={id:"change_origin",summary:"The commits that the change is compared with",right:"at least Reporter wi\
th scope read_api",about:"merge_request",select:{on:"merge_request",fields:"diffRefs { baseSha startSha }",read(e){let{diffRefs:t}=f(V,e);return{baseSha:t?.baseSha,
startSha:t?.startSha}}}};var X=d({id:y(),ref:s(),sha:s(),status:s(),source:o(s())}),Y="at least Reporter, or public pipelines",E={id:"target_pipeline",summary:"The pipeline of the targe\
t branch",right:Y,about:"merge_request",needs:{mergeRequest:_,origin:A},async collect(e,{mergeRequest:{targetBranch:t},origin:{baseSha:r}}){let i=r===void 0?[]:
await Z(e,t,r),[n]=i.filter(({status:p})=>p==="success");return n??await ee(e,t)}};async function Z({gitlab:e,projectId:t},r,i){let n=await e.read(`/projects/${t}\
/pipelines`,{ref:r,sha:i,perPage:100});return k(n,r).map(({id:p,status:l})=>({id:p,sha:i,status:l,isAtBase:!0}))}async function ee({gitlab:e,projectId:t},r){let i={
ref:r,status:"success",perPage:20,page:1},[n]=k(await e.read(`/projects/${t}/pipelines`,i),r);return n?{id:n.id,sha:n.sha,status:n.status,isAtBase:!1}:null}function k(e,t){
return f(h(X),e).filter(({ref:r,source:i})=>r===t&&i!=="parent_pipeline").sort((r,i)=>i.id-r.id)}var te=S(d({id:y(),name:s(),stage:s(),status:s(),allow_failure:o(P()),failure_reason:o(s()),coverage:o(F()),artifacts:o(h(d({file_type:s(),filename:o(s()),size:o(
y()),file_format:o(s())}))),artifacts_expire_at:o(q()),downstream_pipeline:o(d({id:y(),project_id:o(y()),status:s()}))}),e=>({id:e.id,name:e.name,stage:e.stage,
status:e.status,mayFail:e.allow_failure===!0,failureReason:e.failure_reason,coverage:se(e.coverage),artifacts:(e.artifacts??[]).map(({file_type:t,filename:r,size:i,
file_format:n})=>({type:t,filename:r,size:i,format:n})),artifactsExpireAt:e.artifacts_expire_at,triggered:e.downstream_pipeline})),v="at least Reporter, or publ\
ic pipelines",Se={id:"pipeline_jobs",summary:"The jobs of the head's pipeline",right:v,about:"merge_request",needs:{pipeline:J},collect:async(e,{pipeline:t})=>t&&
{pipeline:t,...await L(e,t.projectId,t.id)}},qe={id:"target_pipeline_jobs",summary:"The jobs of the target branch's pipeline",right:v,about:"merge_request",needs:{
pipeline:E},collect:async(e,{pipeline:t})=>t&&{pipeline:t,...await L(e,e.projectId,t.id)}},ne=2,N=100,M=6;async function L(e,t,r){let i=[],n=new Map;for(let p=0,
l=[{pipelineId:r,level:p}];l.length>0;p++){if(n.size>=N)throw new g(`pipeline ${r} has more than ${N} child pipelines`);let c=await re(l,a=>ie(e,t,a));i.push(...c),
l=c.flatMap(({id:a,downstream:u})=>u?.projectId!==t||p>=ne||n.has(u.id)?[]:(n.set(u.id,a),[{pipelineId:u.id,level:p+1,triggerId:a}]))}return{pipelineId:r,jobs:ae(
i,n,e.job)}}async function re(e,t){let r=[];for(let i=0;i<e.length;i+=M)r.push(...(await Promise.all(e.slice(i,i+M).map(t))).flat());return r}async function ie({
gitlab:e},t,{pipelineId:r,level:i}){let n=`/projects/${t}/pipelines/${r}`,[p,l]=await Promise.all(["jobs","bridges"].map(async u=>f(h(te),await e.read(`${n}/${u}`,
{perPage:100})))),c={pipelineId:r,projectId:t,level:i,isOwn:!1},a=u=>({triggered:m,...b})=>({...b,...c,kind:u,downstream:m&&{id:m.id,projectId:m.project_id??t,status:m.
status}});return[...(p??[]).map(a("job")),...(l??[]).map(a("trigger"))]}function ae(e,t,r){let i=new Map(e.filter(({kind:a})=>a==="trigger").map(a=>[a.id,a])),n=a=>i.
get(t.get(a)??0),p=new Set,l=e.find(({id:a,pipelineId:u,kind:m})=>m==="job"&&a===r?.id&&u===r.pipelineId);for(;l;l=n(l.pipelineId))p.add(l.id);let c=a=>{let u=n(
a);return u!==void 0&&(u.mayFail||c(u.pipelineId))};return e.map(a=>({...a,isOwn:p.has(a.id),mayFail:a.mayFail||c(a.pipelineId)}))}function se(e){let t=typeof e==
"string"&&e!==""?Number(e):e;return typeof t=="number"&&Number.isFinite(t)?t:void 0}export{A as a,J as b,U as c,R as d,Z as e,Se as f,qe as g,L as h,se as i};
