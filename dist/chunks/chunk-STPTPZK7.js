import{a as T,b as G,c as N,d as k,e as x,g as I,h as v,k as Q,l as K,m as H,o as B}from"./chunk-4MYMMPDI.js";import{b as U,c as O}from"./chunk-BORAMNNK.js";
import{c as V,d as W,e as Y,g as z}from"./chunk-B6MGZGWT.js";import{$b_b as E}from"../index.js";import{$h_a as _}from"../index.js";import{$n_a as P,$n_d as y}from"../index.js";import{$d_b as C,$d_c as u,$d_f as F,$d_g as w,$d_h as l,$d_n as $,$d_o as S}from"../index.js";import{$9_a as g,$9_b as M,$9_c as A}from"../index.js";var de=["info","unknown","minor","major","critical","blocker"],pe=new Set(de);async function X(e,r={}){let n=K(),t=Q(120),i=new Map;return await U(e,{opens:{"":"\
list"},value:(a,c,d)=>{try{let p=s(G(d));i.set(p.marks[0],p)}catch(p){if(!(p instanceof T))throw p;n.add(`is not what GitLab's schema asks for: in entry ${c}, ${p.
message}`)}}},r),{findings:[...i.values()],troubles:n.all()};function s(a){let c=x(a,"location");if(!c)throw new T("location is missing");let d=I(a,"severity");
if(!pe.has(d))throw new T(`the severity "${g(d,40)}" does not exist`);let p=N(a,"check_name")??"";return{severity:d,name:t(I(a,"description")),place:t(I(c,"path")),
line:le(c),identifiers:p===""?[]:[t(p.toLowerCase())],rule:"",marks:[I(a,"fingerprint")],isDoubted:!1}}}function le(e){let r=x(e,"lines"),n=x(x(e,"positions")??
{},"begin"),t=(r&&k(r,"begin"))??(n&&k(n,"line"));if(t===void 0)throw new T("location has neither lines.begin nor positions.begin.line");return t}var fe=S(l({jobs:l({nodes:w(l({id:u(),name:u(),status:u()})),pageInfo:l({hasNextPage:F()})})})),J=8;async function Z(e,r,n,t){let i=Array.from({length:Math.ceil(
n.length/J)},(o,s)=>n.slice(s*J,(s+1)*J));return(await Promise.all(i.map(o=>ue(e,r,o,t)))).flat()}async function ue({gitlab:e},r,n,t){let i=`jobs(securityReport\
Types: [${t.toUpperCase()}], retried: false, first: 100) { nodes { id name status } pageInfo { hasNextPage } }`,s=`query($ids: [ID!]) { projects(ids: $ids, firs\
t: 1) { nodes { ${n.map(f=>`p${f}: pipeline(id: "gid://gitlab/Ci::Pipeline/${f}") { ${i} }`).join(" ")} } } }`,{data:a,errors:c}=await e.graphql(s,{ids:[P(r)]});
if(c.length>0)throw new y(`GraphQL answered with errors: ${c.join("; ")}`);let d=l({projects:l({nodes:w(l(Object.fromEntries(n.map(f=>[`p${f}`,fe]))))})}),[p]=C(
d,a).projects.nodes;return n.flatMap(f=>{let b=p?.[`p${f}`];if(!b)throw new y(`GraphQL shows this token no pipeline ${f}`);if(b.jobs.pageInfo.hasNextPage)throw new y(
`pipeline ${f} has more than the ${b.jobs.nodes.length} scanner jobs that are shown`);return b.jobs.nodes.map(h=>({id:V(h.id),name:h.name,status:h.status.toLowerCase()}))})}import{createHash as ee}from"node:crypto";function R(e){return ee("sha1").update(e).digest("hex")}function ne(e,r){let n=ee("sha1").update(Buffer.from(e.replaceAll(
"-",""),"hex")).update(r).digest().subarray(0,16);return n[6]=(n[6]??0)&15|80,n[8]=(n[8]??0)&63|128,n.toString("hex").replace(/(.{8})(.{4})(.{4})(.{4})/,"$1-$2-\
$3-$4-")}var me=["DETECTED","CONFIRMED","DISMISSED","RESOLVED"],ye=S(l({scans:l({nodes:w(l({name:u(),status:u(),errors:$(w(u()))}))})})),ge=l({uuid:u(),severity:u(),title:$(
u()),falsePositive:$(F()),identifiers:$(w(l({externalType:$(u()),externalId:$(u()),name:$(u())})))}),be=S(l({securityReportSummary:S(l({section:ye})),securityReportFindings:S(
l({nodes:w(ge),pageInfo:l({hasNextPage:F(),endCursor:$(u())})}))})),he=l({projects:l({nodes:w(l({pipeline:be}))})}),we=100;async function te(e,r,n,t=me){let i=[],
o=new Set;for(let s=0,a;;s++){let c=await $e(e,r,n,t,a),d=c?.securityReportSummary?.section,p=c?.securityReportFindings;if(!d||!p||d.scans.nodes.length===0)throw new y(
`GitLab shows this token no stored findings of pipeline ${r.pipelineId}: that needs Ultimate, at least Developer, and a scan that is stored`);for(let{name:f,status:b,
errors:h=[]}of d.scans.nodes){if(b==="SUCCEEDED"&&h.length===0)continue;let D=h.length>0?`: ${g(h.join("; "),200)}`:"";o.add(`GitLab's record of the scan ${g(f,
80)} is ${b.toLowerCase().replaceAll("_"," ")}${D}`)}if(i.push(...p.nodes.map(Se)),!p.pageInfo.hasNextPage)return{scans:d.scans.nodes.length,findings:i,troubles:[
...o]};if(a=p.pageInfo.endCursor,a===void 0||s+1>=we)throw new y(`GitLab has stored more than the ${i.length} findings that were read`)}}async function $e({gitlab:e},{
projectId:r,pipelineId:n},t,i,o){let s=t.replace(/_(.)/g,(p,f)=>f.toUpperCase()),a=`query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes {\

    pipeline(id: "gid://gitlab/Ci::Pipeline/${n}") {
      securityReportSummary { section: ${s} { scans { nodes { name status errors } } } }
      securityReportFindings(reportType: ["${t}"], state: [${i.join(", ")}], first: 100, after: $after) {
        nodes { uuid severity title falsePositive identifiers { externalType externalId name } }
        pageInfo { hasNextPage endCursor }
      }
    } } } }`,{data:c,errors:d}=await e.graphql(a,{ids:[P(r)],after:o});if(d.length>0)throw new y(`GraphQL answered with errors: ${d.join("; ")}`);return C(he,c).
projects.nodes[0]?.pipeline}function Se({uuid:e,severity:r,title:n,falsePositive:t,identifiers:i=[]}){return{severity:r.toLowerCase(),name:g(n??"",120),place:"",
line:void 0,identifiers:i.flatMap(({name:o,externalId:s})=>[o,s].flatMap(a=>a===void 0?[]:[a.toLowerCase()])),rule:v,marks:[e],isDoubted:t===!0}}var je="58dc0f0\
6-936c-43b3-93bb-71693f1b6570";function re(e,r,{rule:n,marks:t}){if(n===v)return t;let[i="",o]=t,s=o?.indexOf(":")??0;return[...o===void 0?[]:[`${o.slice(0,s)}:${R(
o.slice(s+1))}`],R(i)].map(c=>ne(je,[e,R(n),c,r].join("-")))}var oe="at least Developer with scope read_api",Fe=new Map,Te=new Map;function un(e){return ce(Fe,e,()=>({id:`${e}_findings`,summary:`The ${q(e)} reports of the\
 head's pipeline`,right:oe,about:"merge_request",needs:{jobs:Y},async collect(r,{jobs:n}){if(!n)throw new y("no pipeline ran for the head of the merge request");
let{pipeline:t,jobs:i}=n,o=i.filter(({kind:m,isOwn:j})=>m==="job"&&!j),s=[...new Set([t.id,...o.map(({pipelineId:m})=>m)])],[a,c]=await Promise.all([e==="codequ\
ality"?Le(o):Z(r,t.projectId,s,e),O(r,{jobs:o,type:e,workspaceSha:t.sha,read:m=>se(r,e,m,!1)})]),d=a.filter(({id:m})=>!i.some(j=>j.isOwn&&j.id===m)),p=[...Ce(d,
o,e,t.id),...qe(i)],f=ae(c,p,`pipeline ${t.id}`),{projectId:b}=t;if(e==="codequality")return f;let h=c.some(m=>"isRefused"in m&&m.isRefused),D=o.filter(({artifacts:m})=>m.
some(j=>j.type===e)),L=h?await xe(r,D,e):void 0;return ie(L?{...L,troubles:[...p,...L.troubles]}:f,e,b)}}))}function mn(e){return ce(Te,e,()=>({id:`${e}_finding\
s_before`,summary:`The ${q(e)} reports of the target branch`,right:oe,about:"merge_request",needs:{mergeRequest:_,commits:H},async collect(r,{mergeRequest:{targetBranch:n},
commits:t}){for(let i of t){let o=await Pe(r,n,i,e);if(!o)continue;let s=(await r.read(E)).defaultBranch===n,a=p=>se(r,e,p,s),c=await O(r,{jobs:o.jobs,type:e,read:a}),
d=ae(c,[],`pipeline ${o.pipelineId} of ${g(n,80)}`);return e==="codequality"?d:ie(d,e,r.projectId)}return{findings:[],troubles:[],partial:[],source:void 0}}}))}
async function xe(e,r,n){let t=[...new Map(r.map(i=>[i.pipelineId,i])).values()];try{let i=await Promise.all(t.map(s=>te(e,s,n))),o=t.flatMap(({pipelineId:s},a)=>{
let c=r.filter(p=>p.pipelineId===s).length,d=i[a]?.scans??0;return d<c?[`GitLab has stored ${d} of ${c} scans of pipeline ${s}`]:[]});return{findings:i.flatMap(
({findings:s})=>s),troubles:[...o,...i.flatMap(({troubles:s})=>s)],partial:n==="sast"?["GitLab's findings do not say whether only changed files were scanned"]:[],
source:`GitLab's findings of ${A(t.map(({pipelineId:s})=>`pipeline ${s}`))}`,isStored:!0}}catch(i){if(i instanceof y)return;throw i}}function ie(e,r,n){return{...e,
uuidsOf:t=>re(r,n,t)}}var Ie=5;async function Pe(e,r,n,t){for(let{id:i}of(await W(e,r,n)).slice(0,Ie)){let o=await z(e,e.projectId,i);if(o.jobs.some(({artifacts:s})=>s.
some(a=>a.type===t)))return o}}function se({limits:{report_limit:e}},r,n,t){return r==="codequality"?X(n,{maxBytes:e}):B(n,{type:r,isOnDefaultBranch:t,limits:{maxBytes:e}})}
function ae(e,r,n){let t=e.flatMap(o=>"report"in o?[o]:[]),i=e[0]?.from==="workspace"?"the workspace, made by":"the artifacts of";return{findings:t.length===1?t[0]?.
report.findings??[]:t.flatMap(({report:o})=>o.findings),troubles:[...r,...e.flatMap(o=>"problem"in o?[o.problem]:o.report.troubles.map(s=>`${o.name} ${s}`))],partial:t.
filter(({report:o})=>o.isPartial).map(({name:o})=>`${o} is of a scan of the changed files only`),source:e.length===0?void 0:`${M(e.length,"report")} in ${i} ${n}`}}
function Ce(e,r,n,t){let i=r.filter(({artifacts:s})=>s.some(a=>a.type===n));if(e.length===0&&i.length===0)return[`no job of pipeline ${t} makes a ${q(n)} report`];
let o=new Set(i.map(({id:s})=>s));return e.flatMap(({id:s,name:a,status:c})=>{let d=`job ${g(a,80)}`;return c!=="success"?[`${d} ${De[c]??"has not finished"}`]:
o.has(s)?[]:[`${d} succeeded without leaving a ${q(n)} report`]})}var Re=new Set(["created","waiting_for_resource","preparing","pending","running","scheduled"]);
function qe(e){let r=e.find(({isOwn:n,level:t})=>n&&t===0)?.id??Number.POSITIVE_INFINITY;return e.filter(({kind:n,isOwn:t,downstream:i})=>n==="trigger"&&!t&&i===
void 0).filter(({id:n,status:t})=>n<r&&Re.has(t)).map(({name:n})=>`trigger job ${g(n,80)} has not started its pipeline yet`)}var De={failed:"failed, so its scan\
 may not be whole",canceled:"was cancelled",skipped:"was skipped",manual:"was never started"};function Le(e){return e.filter(({name:r,artifacts:n})=>/code.?quality/i.
test(r)||n.some(({type:t})=>t==="codequality"))}function q(e){return e==="codequality"?"Code Quality":e.replaceAll("_"," ")}function ce(e,r,n){let t=e.get(r);if(t!==
void 0)return t;let i=n();return e.set(r,i),i}export{de as a,te as b,oe as c,un as d,mn as e,q as f,ce as g};
