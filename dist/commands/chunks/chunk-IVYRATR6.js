import{a as E}from"./chunk-3JND7BRY.js";import{a as _}from"./chunk-CGD4J2QE.js";import{c as y}from"./chunk-LVRENNJW.js";import{b as f,c as i,d as h,
f as b,g,h as d,k as j,n as s,o as x,q as S}from"./chunk-7J7MU3VY.js";var F={id:i(),status:i(),project:s(d({id:i()}))},T=e=>s(d({nodes:g(e===0?d(F):d({...F,downstream:T(e-1)})),pageInfo:d({hasNextPage:b()})})),H=s(d({nodes:g(d({id:s(
i()),name:s(i()),status:s(i()),allowFailure:s(b())})),pageInfo:d({hasNextPage:b()})})),B="external: jobs(retried: false, statuses: [CREATED, PENDING, RUNNING, F\
AILED, CANCELED], first: 100) { nodes { id name status allowFailure } pageInfo { hasNextPage } }",$="id status project { id }",I=e=>`downstream(first: 100) { no\
des { ${$} ${e} } pageInfo { hasNextPage } }`,W=d({diffHeadSha:s(i()),headPipeline:x(d({...F,sha:i(),ref:s(i()),source:s(i()),mergeRequestEventType:s(i()),detailedStatus:s(
d({group:s(i())})),downstream:T(1),external:H}))}),R="at least Reporter, or public pipelines, with scope read_api",K={id:"pipeline_rights",summary:"Whether the \
token may see pipelines",right:R,about:"project",select:{on:"project",fields:"userPermissions { readCommitStatus }",read:e=>f(d({userPermissions:s(d({readCommitStatus:b()}))}),
e).userPermissions?.readCommitStatus===!0}},U={id:"shown_pipeline",summary:"The pipeline of the merge request's head",right:R,about:"merge_request",select:{on:"\
merge_request",fields:`diffHeadSha headPipeline { ${$} sha ref source mergeRequestEventType detailedStatus { group } ${B} ${I(I(""))} }`,read:e=>f(W,e)}},q={id:"\
head_pipeline",summary:"The pipeline of the merge request's head",right:R,about:"merge_request",needs:{shown:U,mayRead:K,mergeRequest:_},async collect({projectId:e,
iid:t,job:r},{shown:{diffHeadSha:a,headPipeline:n},mayRead:l,mergeRequest:{sha:p}}){if(a!==p)throw new y(`GitLab shows ${a} as head by now, and ${p} is judged`);
if(!n){if(l)return null;throw new y(`GitLab shows this token none, and reading it needs ${R}`)}let c=n.ref??"",o=X(n.mergeRequestEventType,c,t);if(!(o==="merged\
_result"||o==="merge_train")&&n.sha!==p)throw new y(`GitLab shows the pipeline of ${n.sha}, and the head is ${p}`);let m=n.status.toLowerCase(),P={id:w(n.id),projectId:n.
project?w(n.project.id):e,downstream:C(n,e)};return{...P,kind:o,status:m,sha:n.sha,ref:c,source:n.source,...Y(n.external),isFinished:Q(m),hasWarnings:n.detailedStatus?.
group==="success-with-warnings",isOwn:[P,...P.downstream].some(({id:G})=>G===r?.pipelineId)}}},z=new Set(["success","failed","canceled","skipped"]);function Q(e){
return z.has(e)}var V={DETACHED:"detached",MERGED_RESULT:"merged_result",MERGE_TRAIN:"merge_train"};function X(e,t,r){let a=V[e??""];if(a)return a;let[,n]=new RegExp(
`^refs/merge-requests/${r}/(head|merge|train)$`).exec(t)??[];return n===void 0?"branch":n==="head"?"detached":n==="merge"?"merged_result":"merge_train"}function Y(e){
return{external:(e?.nodes??[]).flatMap(({id:r,name:a,status:n,allowFailure:l})=>r?.includes("/GenericCommitStatus/")?[{id:w(r),name:a??"an external status",status:(n??
"").toLowerCase(),mayFail:l===!0}]:[]),isExternalWhole:e?.pageInfo.hasNextPage===!1}}function C({downstream:e},t){if(!e)return[];if(e.pageInfo.hasNextPage)throw new y(
`it triggered more than the ${e.nodes.length} pipelines that are shown`);return e.nodes.flatMap(r=>[{id:w(r.id),projectId:r.project?w(r.project.id):t,status:r.status.
toLowerCase()},...C(r,t)])}function w(e){let[,t]=/\/(\d+)$/.exec(e)??[];if(t===void 0)throw new y(`GitLab answered ${e}, which is no id`);return Number(t)}var Z=d({diffRefs:x(d({baseSha:s(i()),startSha:i()}))}),N={id:"change_origin",summary:"The commits that the change is compared with",right:"at least Reporter wi\
th scope read_api",about:"merge_request",select:{on:"merge_request",fields:"diffRefs { baseSha startSha }",read(e){let{diffRefs:t}=f(Z,e);return{baseSha:t?.baseSha,
startSha:t?.startSha}}}};var ee=d({id:h(),ref:i(),sha:i(),status:i(),source:s(i())}),te="at least Reporter, or public pipelines",J={id:"target_pipeline",summary:"The pipeline of the tar\
get branch",right:te,about:"merge_request",needs:{mergeRequest:_,origin:N},async collect(e,{mergeRequest:{targetBranch:t},origin:{baseSha:r}}){let a=r===void 0?
[]:await ne(e,t,r),[n]=a.filter(({status:l})=>l==="success");return n??await re(e,t)}};async function ne({gitlab:e,projectId:t},r,a){let n=await e.read(`/projec\
ts/${t}/pipelines`,{ref:r,sha:a,perPage:100});return A(n,r).map(({id:l,status:p})=>({id:l,sha:a,status:p,isAtBase:!0}))}async function re({gitlab:e,projectId:t},r){
let a={ref:r,status:"success",perPage:20,page:1},[n]=A(await e.read(`/projects/${t}/pipelines`,a),r);return n?{id:n.id,sha:n.sha,status:n.status,isAtBase:!1}:null}
function A(e,t){return f(g(ee),e).filter(({ref:r,source:a})=>r===t&&a!=="parent_pipeline").sort((r,a)=>a.id-r.id)}var ae=S(d({id:h(),name:i(),stage:i(),status:i(),allow_failure:s(b()),failure_reason:s(i()),coverage:s(j()),artifacts:s(g(d({file_type:i(),filename:s(i()),size:s(
h()),file_format:s(i())}))),artifacts_expire_at:s(E()),downstream_pipeline:s(d({id:h(),project_id:s(h()),status:i()}))}),e=>({id:e.id,name:e.name,stage:e.stage,
status:e.status,mayFail:e.allow_failure===!0,failureReason:e.failure_reason,coverage:le(e.coverage),artifacts:(e.artifacts??[]).map(({file_type:t,filename:r,size:a,
file_format:n})=>({type:t,filename:r,size:a,format:n})),artifactsExpireAt:e.artifacts_expire_at,triggered:e.downstream_pipeline})),L="at least Reporter, or publ\
ic pipelines",Oe={id:"pipeline_jobs",summary:"The jobs of the head's pipeline",right:L,about:"merge_request",needs:{pipeline:q},collect:async(e,{pipeline:t})=>t&&
{pipeline:t,...await M(e,t.projectId,t.id)}},Te={id:"target_pipeline_jobs",summary:"The jobs of the target branch's pipeline",right:L,about:"merge_request",needs:{
pipeline:J},collect:async(e,{pipeline:t})=>t&&{pipeline:t,...await M(e,e.projectId,t.id)}},ie=2,k=100,D=6;async function M(e,t,r){let a=[],n=new Map;for(let l=0,
p=[{pipelineId:r,level:l}];p.length>0;l++){if(n.size>=k)throw new y(`pipeline ${r} has more than ${k} child pipelines`);let c=await se(p,o=>oe(e,t,o));a.push(...c),
p=c.flatMap(({id:o,downstream:u})=>u?.projectId!==t||l>=ie||n.has(u.id)?[]:(n.set(u.id,o),[{pipelineId:u.id,level:l+1,triggerId:o}]))}return{pipelineId:r,jobs:de(
a,n,e.job)}}async function se(e,t){let r=[];for(let a=0;a<e.length;a+=D)r.push(...(await Promise.all(e.slice(a,a+D).map(t))).flat());return r}async function oe({
gitlab:e},t,{pipelineId:r,level:a}){let n=`/projects/${t}/pipelines/${r}`,[l,p]=await Promise.all(["jobs","bridges"].map(async u=>f(g(ae),await e.read(`${n}/${u}`,
{perPage:100})))),c={pipelineId:r,projectId:t,level:a,isOwn:!1},o=u=>({triggered:m,...P})=>({...P,...c,kind:u,downstream:m&&{id:m.id,projectId:m.project_id??t,status:m.
status}});return[...(l??[]).map(o("job")),...(p??[]).map(o("trigger"))]}function de(e,t,r){let a=new Map(e.filter(({kind:o})=>o==="trigger").map(o=>[o.id,o])),n=o=>a.
get(t.get(o)??0),l=new Set,p=e.find(({id:o,pipelineId:u,kind:m})=>m==="job"&&o===r?.id&&u===r.pipelineId);for(;p;p=n(p.pipelineId))l.add(p.id);let c=o=>{let u=n(
o);return u!==void 0&&(u.mayFail||c(u.pipelineId))};return e.map(o=>({...o,isOwn:l.has(o.id),mayFail:o.mayFail||c(o.pipelineId)}))}function le(e){let t=typeof e==
"string"&&e!==""?Number(e):e;return typeof t=="number"&&Number.isFinite(t)?t:void 0}export{N as a,q as b,Q as c,w as d,ne as e,Oe as f,Te as g,M as h,le as i};
