import{a as L,b as X,c as D,d as Z,e as G,f as _,g as C,i as q,j as E,m as ee,n as ie,o as te,p as ae,r as se}from"./shared-fields.js";import{b as ne,d as O}from"./shared-report-files.js";
import{b as re}from"./shared-facts-project-project.js";import{a as T,b as oe}from"./shared-connection.js";import{a as N}from"./shared-select.js";import{b as le,
d as de,f as pe}from"./shared-target-pipeline.js";import{c as x,d as fe}from"./shared-pipeline-jobs.js";import{a as ce}from"./shared-merge-request.js";import{a as w}from"./shared-facts-source.js";
import{b as F,c as y}from"./shared-schema.js";import{i as m,j as ue,l as B,n as $,o as f,y as j}from"./shared-api.js";import{a as v,f as me,g as he}from"./shared-text.js";
var Q=["info","unknown","minor","major","critical","blocker"],ge=new Set(Q);async function we(e,t={}){let i=ie(),a=ee(120),n=[];return await ne(e,{opens:{"":"li\
st"},value:(s,o,p)=>{try{n.push(r(Z(p)))}catch(l){if(!(l instanceof D))throw l;i.add(`does not match GitLab's schema: in entry ${o}, ${l.message}`)}}},t),{findings:U(
n),diagnostics:i.all()};function r(s){let o=C(s,"location");if(!o)throw new D("location is missing");let p=q(s,"severity").toLowerCase(),l=ge.has(p)?p:"unknown",
d=G(s,"check_name")??"",c=q(s,"description"),h=G(o,"path")??"",b=ye(o);return{severity:l,name:a(c),location:a(h),line:b,identifiers:d===""?[]:[a(d.toLowerCase())],
rule:"",fingerprints:[q(s,"fingerprint")],exact:L([h,b??"",l,d,c].join(`
`)),isFalsePositive:!1}}}function U(e){return te(e).map(t=>t.fingerprints.length>1?{...t,fingerprints:t.fingerprints.slice(0,-1)}:t)}function ye(e){let t=C(e,"l\
ines"),i=C(C(e,"positions")??{},"begin");return(t&&_(t,"begin"))??(i&&_(i,"line"))}var $e=j(f({id:m(),jobs:f({nodes:$(f({id:m(),name:m(),status:m()})),pageInfo:f(
{hasNextPage:B()})})})),P=8;function A({id:e,iid:t}){return t===void 0?`id: "gid://gitlab/Ci::Pipeline/${e}"`:`iid: "${t}"`}async function be(e,t,i,a){let n=Array.
from({length:Math.ceil(i.length/P)},(r,s)=>i.slice(s*P,(s+1)*P));return(await Promise.all(n.map(r=>ve(e,t,r,a)))).flat()}async function ve({gitlab:e},t,i,a){let n=`\
jobs(securityReportTypes: [${a.toUpperCase()}], retried: false, first: 100) { nodes { id name status } pageInfo { hasNextPage } }`,r=`query($ids: [ID!]) { proje\
cts(ids: $ids, first: 1) { nodes { id ${i.map(d=>`p${d.id}: pipeline(${A(d)}) { id ${n} }`).join(" ")} } } }`,{data:s,errors:o}=await e.graphql(r,{ids:[N(t)]});
if(o.length>0)throw new w(`GraphQL answered with errors: ${o.join("; ")}`);let p=f({projects:f({nodes:$(f(Object.fromEntries(i.map(({id:d})=>[`p${d}`,$e]))))})}),
[l]=F(p,s).projects.nodes;return i.flatMap(({id:d})=>{let c=l?.[`p${d}`];if(!c||x(c.id)!==d)throw new w(`GraphQL shows this token no pipeline ${d}`);if(c.jobs.pageInfo.
hasNextPage)throw new w(`pipeline ${d} has more than the ${c.jobs.nodes.length} scanner jobs that are shown`);return c.jobs.nodes.map(h=>({id:x(h.id),name:h.name,
status:h.status.toLowerCase()}))})}var V=["DETECTED","CONFIRMED","DISMISSED","RESOLVED"],je=f({name:m(),status:m(),errors:y($(m()))}),Ie=j(f({vulnerabilitiesCount:ue(),
scans:f({pageInfo:T,nodes:$(je)})})),Le=f({uuid:m(),severity:m(),title:y(m()),falsePositive:y(B()),identifiers:y($(f({externalType:y(m()),externalId:y(m()),name:y(
m())})))}),Ce=j(f({id:m(),securityReportSummary:j(f({section:Ie})),securityReportFindings:j(f({nodes:$(Le),pageInfo:T}))})),Me=f({projects:f({nodes:$(f({pipeline:Ce}))})}),
S=100,qe=100;async function z(e,t,i,a=V){let n=[],r=new Set;for(let s=0,o;;s++){let p=await Se(e,t,i,a,o),l=p?.securityReportSummary?.section,d=p?.securityReportFindings;
if(!l||!d||l.scans.nodes.length===0)throw new w(`GitLab shows this token no stored findings of pipeline ${t.pipelineId}: that needs GitLab Ultimate, at least De\
veloper, and a stored scan`);for(let c of oe(l.scans,"scans").flatMap(xe))r.add(c);if(n.push(...d.nodes.map(Re)),!d.pageInfo.hasNextPage){if(Pe(n,l.vulnerabilitiesCount,
a))throw new w(`GitLab shows ${n.length} of the findings that it has stored, and no more than ${S+1} of each scan and severity`);return{scans:l.scans.nodes.length,
findings:n,diagnostics:[...r]}}if(o=d.pageInfo.endCursor,o===void 0||s+1>=qe)throw new w(`GitLab has stored more than the ${n.length} findings that were read`)}}
function xe({name:e,status:t,errors:i=[]}){if(t==="SUCCEEDED"&&i.length===0)return[];let a=i.length>0?`: ${v(i.join("; "),200)}`:"";return[`GitLab's record of t\
he scan ${v(e,80)} is ${t.toLowerCase().replaceAll("_"," ")}${a}`]}function Pe(e,t,i){if(i===V)return e.length<t;let a=new Map;for(let{severity:n}of e)a.set(n,(a.
get(n)??0)+1);return[...a.values()].some(n=>n>S)}async function Se({gitlab:e},{projectId:t,pipelineId:i,pipelineIid:a},n,r,s){let o=n.replace(/_(.)/g,(h,b)=>b.toUpperCase()),
p=`query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes { id
    pipeline(${A({id:i,iid:a})}) { id
      securityReportSummary { section: ${o} { vulnerabilitiesCount scans { pageInfo { hasNextPage } nodes { name status errors } } } }
      securityReportFindings(reportType: ["${n}"], state: [${r.join(", ")}], first: ${S}, after: $after) {
        nodes { uuid severity title falsePositive identifiers { externalType externalId name } }
        pageInfo { hasNextPage endCursor }
      }
    } } } }`,{data:l,errors:d}=await e.graphql(p,{ids:[N(t)],after:s});if(d.length>0)throw new w(`GraphQL answered with errors: ${d.join("; ")}`);let c=F(Me,l).
projects.nodes[0]?.pipeline;if(c&&x(c.id)!==i)throw new w(`GraphQL answered about another pipeline than ${i}`);return c}function Re({uuid:e,severity:t,title:i,falsePositive:a,
identifiers:n=[]}){return{severity:t.toLowerCase(),name:v(i??"",120),location:"",line:void 0,identifiers:n.flatMap(({name:r,externalId:s})=>[r,s].flatMap(o=>o===
void 0?[]:[o.toLowerCase()])),rule:E,fingerprints:[e],isFalsePositive:a===!0}}var ke="58dc0f06-936c-43b3-93bb-71693f1b6570";function De(e,t,{rule:i,fingerprints:a}){
if(i===E)return a;let[n="",r]=a,s=r?.indexOf(":")??0;return[...r===void 0?[]:[`${r.slice(0,s)}:${L(r.slice(s+1))}`],L(n)].map(o=>X(ke,[e,L(i),o,t].join("-")))}var R="\
at least Developer with scope read_api",Ge=new Map,_e=new Map;function Ee(e){return k(Ge,e,()=>({id:`${e}_findings`,summary:`The ${I(e)} reports of the head's p\
ipeline`,requiredRole:R,scope:"merge_request",needs:{jobs:fe},async collect(t,{jobs:i}){if(!i)throw new w("no pipeline ran for the head of the merge request");let{
pipeline:a,jobs:n}=i,r=n.filter(({kind:u,isOwn:g})=>u==="job"&&!g),s=new Map(r.map(({pipelineId:u,pipelineIid:g})=>[u,g]));s.delete(a.id);let o=[{id:a.id},...[...s].
map(([u,g])=>({id:u,iid:g}))],[p,l]=await Promise.all([e==="codequality"?Ae(r):be(t,a.projectId,o,e),O(t,{jobs:r,type:e,workspaceSha:a.sha,read:u=>Y(t,e,u,!1)})]),
d=p.filter(({id:u})=>!n.some(g=>g.isOwn&&g.id===u)),c=[...Fe(d,r,e,a.id),...Qe(n)],h=H(l,c,`pipeline ${a.id}`),{projectId:b}=a;if(e==="codequality")return h;let K=l.
some(u=>"isRefused"in u&&u.isRefused),W=r.filter(({artifacts:u})=>u.some(g=>g.type===e)),M=K?await Te(t,W,e):void 0;return J(M?{...M,diagnostics:[...c,...M.diagnostics]}:
h,e,b)}}))}function Oe(e){return k(_e,e,()=>({id:`${e}_findings_before`,summary:`The ${I(e)} reports of the target branch`,requiredRole:R,scope:"merge_request",
needs:{mergeRequest:ce,commits:ae},async collect(t,{mergeRequest:{targetBranch:i},commits:a}){for(let n of a){let r=await Ne(t,i,n,e);if(!r)continue;let s=(await t.
read(re)).defaultBranch===i,o=d=>Y(t,e,d,s),p=await O(t,{jobs:r.jobs,type:e,read:o}),l=H(p,[],`pipeline ${r.pipelineId} of ${v(i,80)}`);return e==="codequality"?
l:J(l,e,t.projectId)}return{findings:[],diagnostics:[],partial:[],source:void 0}}}))}async function Te(e,t,i){let a=[...new Map(t.map(n=>[n.pipelineId,n])).values()];
try{let n=await Promise.all(a.map(s=>z(e,s,i))),r=a.flatMap(({pipelineId:s},o)=>{let p=t.filter(d=>d.pipelineId===s).length,l=n[o]?.scans??0;return l<p?[`GitLab\
 has stored ${l} of ${p} scans of pipeline ${s}`]:[]});return{findings:n.flatMap(({findings:s})=>s),diagnostics:[...r,...n.flatMap(({diagnostics:s})=>s)],partial:i===
"sast"?["GitLab's findings do not say whether only changed files were scanned"]:[],source:`GitLab's findings of ${he(a.map(({pipelineId:s})=>`pipeline ${s}`))}`,
isStored:!0}}catch(n){if(n instanceof w)return;throw n}}function J(e,t,i){return{...e,uuidsOf:a=>De(t,i,a)}}async function Ne(e,t,i,a){for(let{id:n}of(await pe(
e,t,i)).slice(0,de)){let r=await le(e,n);if(r?.jobs.some(({artifacts:s})=>s.some(o=>o.type===a)))return r}}function Y({limits:{reportLimitBytes:e}},t,i,a){return t===
"codequality"?we(i,{maxBytes:e}):se(i,{type:t,isOnDefaultBranch:a,limits:{maxBytes:e}})}function H(e,t,i){let a=e.flatMap(s=>"report"in s?[s]:[]),n=a.length===1?
a[0]?.report.findings??[]:a.flatMap(({report:s})=>s.findings),r=e[0]?.from==="workspace"?"the workspace, made by":"the artifacts of";return{findings:a.length>1&&
n[0]?.exact!==void 0?U(n):n,diagnostics:[...t,...e.flatMap(s=>"problem"in s?[s.problem]:s.report.diagnostics.map(o=>`${s.name} ${o}`))],partial:a.filter(({report:s})=>s.
isPartial).map(({name:s})=>`${s} comes from a scan of changed files only`),source:e.length===0?void 0:`${me(e.length,"report")} in ${r} ${i}`}}function Fe(e,t,i,a){
let n=t.filter(({artifacts:s})=>s.some(o=>o.type===i));if(e.length===0&&n.length===0)return[`no job of pipeline ${a} makes a ${I(i)} report`];let r=new Set(n.map(
({id:s})=>s));return e.flatMap(({id:s,name:o,status:p})=>{let l=`job ${v(o,80)}`;return p!=="success"?[`${l} ${Ue[p]??"has not finished"}`]:r.has(s)?[]:[`${l} s\
ucceeded without leaving a ${I(i)} report`]})}var Be=new Set(["created","waiting_for_resource","preparing","pending","running","scheduled"]);function Qe(e){let t=e.
find(({isOwn:i,level:a})=>i&&a===0)?.id??Number.POSITIVE_INFINITY;return e.filter(({kind:i,isOwn:a,downstream:n})=>i==="trigger"&&!a&&n===void 0).filter(({id:i,
status:a})=>i<t&&Be.has(a)).map(({name:i})=>`trigger job ${v(i,80)} has not started its pipeline yet`)}var Ue={failed:"failed, so its scan may be incomplete",canceled:"\
was cancelled",skipped:"was skipped",manual:"was never started"};function Ae(e){return e.filter(({name:t,artifacts:i})=>/code.?quality/i.test(t)||i.some(({type:a})=>a===
"codequality"))}function I(e){return e==="codequality"?"Code Quality":e.replaceAll("_"," ")}function k(e,t,i){let a=e.get(t);if(a!==void 0)return a;let n=i();return e.
set(t,n),n}export{Q as a,z as b,R as c,Ee as d,Oe as e,I as f,k as g};
