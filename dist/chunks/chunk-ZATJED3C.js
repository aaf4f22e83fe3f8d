import{a as T,b as _,c as G,d as O,e as x,g as I,k as N,l as Q,o as B}from"./chunk-STYSKMAU.js";import{b as E,c as k}from"./chunk-NFNGCCP4.js";import{
a as K,d as H,e as V,f as W,h as z}from"./chunk-OFCPFYXX.js";import{$b_b as U}from"../index.js";import{$e_a as J}from"../index.js";import{$n_a as P,$n_c as g}from"../index.js";import{$d_b as R,$d_c as u,$d_f as F,$d_g as w,$d_h as p,$d_n as $,$d_o as S}from"../index.js";import{$a_a as h,$a_b as M,$a_c as A}from"../index.js";var de=["info","unknown","minor","major","critical","blocker"],le=new Set(de);async function X(e,r={}){let n=Q(),t=N(120),s=new Map;return await E(e,{opens:{"":"\
list"},value:(a,c,d)=>{try{let l=i(_(d));s.set(l.marks[0],l)}catch(l){if(!(l instanceof T))throw l;n.add(`is not what GitLab's schema asks for: in entry ${c}, ${l.
message}`)}}},r),{findings:[...s.values()],troubles:n.all()};function i(a){let c=x(a,"location");if(!c)throw new T("location is missing");let d=I(a,"severity");
if(!le.has(d))throw new T(`the severity "${h(d,40)}" does not exist`);let l=G(a,"check_name")??"";return{severity:d,name:t(I(a,"description")),place:t(I(c,"path")),
line:pe(c),identifiers:l===""?[]:[t(l.toLowerCase())],rule:"",marks:[I(a,"fingerprint")],isDoubted:!1}}}function pe(e){let r=x(e,"lines"),n=x(x(e,"positions")??
{},"begin"),t=(r&&O(r,"begin"))??(n&&O(n,"line"));if(t===void 0)throw new T("location has neither lines.begin nor positions.begin.line");return t}var fe=S(p({jobs:p({nodes:w(p({id:u(),name:u(),status:u()})),pageInfo:p({hasNextPage:F()})})})),v=8;async function Y(e,r,n,t){let s=Array.from({length:Math.ceil(
n.length/v)},(o,i)=>n.slice(i*v,(i+1)*v));return(await Promise.all(s.map(o=>ue(e,r,o,t)))).flat()}async function ue({gitlab:e},r,n,t){let s=`jobs(securityReport\
Types: [${t.toUpperCase()}], retried: false, first: 100) { nodes { id name status } pageInfo { hasNextPage } }`,i=`query($ids: [ID!]) { projects(ids: $ids, firs\
t: 1) { nodes { ${n.map(f=>`p${f}: pipeline(id: "gid://gitlab/Ci::Pipeline/${f}") { ${s} }`).join(" ")} } } }`,{data:a,errors:c}=await e.graphql(i,{ids:[P(r)]});
if(c.length>0)throw new g(`GraphQL answered with errors: ${c.join("; ")}`);let d=p({projects:p({nodes:w(p(Object.fromEntries(n.map(f=>[`p${f}`,fe]))))})}),[l]=R(
d,a).projects.nodes;return n.flatMap(f=>{let y=l?.[`p${f}`];if(!y)throw new g(`GraphQL shows this token no pipeline ${f}`);if(y.jobs.pageInfo.hasNextPage)throw new g(
`pipeline ${f} has more than the ${y.jobs.nodes.length} scanner jobs that are shown`);return y.jobs.nodes.map(b=>({id:H(b.id),name:b.name,status:b.status.toLowerCase()}))})}import{createHash as Z}from"node:crypto";function C(e){return Z("sha1").update(e).digest("hex")}function ee(e,r){let n=Z("sha1").update(Buffer.from(e.replaceAll(
"-",""),"hex")).update(r).digest().subarray(0,16);return n[6]=(n[6]??0)&15|80,n[8]=(n[8]??0)&63|128,n.toString("hex").replace(/(.{8})(.{4})(.{4})(.{4})/,"$1-$2-\
$3-$4-")}var me=["DETECTED","CONFIRMED","DISMISSED","RESOLVED"],ye=S(p({scans:p({nodes:w(p({name:u(),status:u(),errors:$(w(u()))}))})})),ge=p({uuid:u(),severity:u(),title:$(
u()),falsePositive:$(F()),identifiers:$(w(p({externalType:$(u()),externalId:$(u()),name:$(u())})))}),be=S(p({securityReportSummary:S(p({section:ye})),securityReportFindings:S(
p({nodes:w(ge),pageInfo:p({hasNextPage:F(),endCursor:$(u())})}))})),he=p({projects:p({nodes:w(p({pipeline:be}))})}),we=100;async function ne(e,r,n,t=me){let s=[],
o=new Set;for(let i=0,a;;i++){let c=await $e(e,r,n,t,a),d=c?.securityReportSummary?.section,l=c?.securityReportFindings;if(!d||!l||d.scans.nodes.length===0)throw new g(
`GitLab shows this token no stored findings of pipeline ${r.pipelineId}: that needs Ultimate, at least Developer, and a scan that is stored`);for(let{name:f,status:y,
errors:b=[]}of d.scans.nodes){if(y==="SUCCEEDED"&&b.length===0)continue;let D=b.length>0?`: ${h(b.join("; "),200)}`:"";o.add(`GitLab's record of the scan ${h(f,
80)} is ${y.toLowerCase().replaceAll("_"," ")}${D}`)}if(s.push(...l.nodes.map(Se)),!l.pageInfo.hasNextPage)return{scans:d.scans.nodes.length,findings:s,troubles:[
...o]};if(a=l.pageInfo.endCursor,a===void 0||i+1>=we)throw new g(`GitLab has stored more than the ${s.length} findings that were read`)}}async function $e({gitlab:e},{
projectId:r,pipelineId:n},t,s,o){let i=t.replace(/_(.)/g,(l,f)=>f.toUpperCase()),a=`query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes {\

    pipeline(id: "gid://gitlab/Ci::Pipeline/${n}") {
      securityReportSummary { section: ${i} { scans { nodes { name status errors } } } }
      securityReportFindings(reportType: ["${t}"], state: [${s.join(", ")}], first: 100, after: $after) {
        nodes { uuid severity title falsePositive identifiers { externalType externalId name } }
        pageInfo { hasNextPage endCursor }
      }
    } } } }`,{data:c,errors:d}=await e.graphql(a,{ids:[P(r)],after:o});if(d.length>0)throw new g(`GraphQL answered with errors: ${d.join("; ")}`);return R(he,c).
projects.nodes[0]?.pipeline}function Se({uuid:e,severity:r,title:n,falsePositive:t,identifiers:s=[]}){return{severity:r.toLowerCase(),name:h(n??"",120),place:"",
line:void 0,identifiers:s.flatMap(({name:o,externalId:i})=>[o,i].flatMap(a=>a===void 0?[]:[a.toLowerCase()])),rule:te,marks:[e],isDoubted:t===!0}}var te="uuid",
je="58dc0f06-936c-43b3-93bb-71693f1b6570";function re(e,r,{rule:n,marks:t}){if(n===te)return t;let[s="",o]=t,i=o?.indexOf(":")??0;return[...o===void 0?[]:[`${o.
slice(0,i)}:${C(o.slice(i+1))}`],C(s)].map(c=>ee(je,[e,C(n),c,r].join("-")))}var oe="at least Developer with scope read_api",Fe=new Map,Te=new Map;function ln(e){return ce(Fe,e,()=>({id:`${e}_findings`,summary:`The ${q(e)} reports of the\
 head's pipeline`,right:oe,about:"merge_request",needs:{jobs:W},async collect(r,{jobs:n}){if(!n)throw new g("no pipeline ran for the head of the merge request");
let{pipeline:t,jobs:s}=n,o=s.filter(({kind:m,isOwn:j})=>m==="job"&&!j),i=[...new Set([t.id,...o.map(({pipelineId:m})=>m)])],[a,c]=await Promise.all([e==="codequ\
ality"?qe(o):Y(r,t.projectId,i,e),k(r,{jobs:o,type:e,workspaceSha:t.sha,read:m=>se(r,e,m,!1)})]),d=a.filter(({id:m})=>!s.some(j=>j.isOwn&&j.id===m)),l=Re(d,o,e,
t.id),f=ae(c,l,`pipeline ${t.id}`),{projectId:y}=t;if(e==="codequality")return f;let b=c.some(m=>"isRefused"in m&&m.isRefused),D=o.filter(({artifacts:m})=>m.some(
j=>j.type===e)),L=b?await xe(r,D,e):void 0;return ie(L?{...L,troubles:[...l,...L.troubles]}:f,e,y)}}))}function pn(e){return ce(Te,e,()=>({id:`${e}_findings_bef\
ore`,summary:`The ${q(e)} reports of the target branch`,right:oe,about:"merge_request",needs:{mergeRequest:J,origin:K},async collect(r,{mergeRequest:{targetBranch:n},
origin:{baseSha:t,startSha:s}}){let o=[...new Set([t,s])].filter(i=>i!==void 0);for(let i of o){let a=await Pe(r,n,i,e);if(!a)continue;let c=(await r.read(U)).defaultBranch===
n,d=y=>se(r,e,y,c),l=await k(r,{jobs:a.jobs,type:e,read:d}),f=ae(l,[],`pipeline ${a.pipelineId} of ${h(n,80)}`);return e==="codequality"?f:ie(f,e,r.projectId)}return{
findings:[],troubles:[],partial:[],source:void 0}}}))}async function xe(e,r,n){let t=[...new Map(r.map(s=>[s.pipelineId,s])).values()];try{let s=await Promise.all(
t.map(i=>ne(e,i,n))),o=t.flatMap(({pipelineId:i},a)=>{let c=r.filter(l=>l.pipelineId===i).length,d=s[a]?.scans??0;return d<c?[`GitLab has stored ${d} of ${c} sc\
ans of pipeline ${i}`]:[]});return{findings:s.flatMap(({findings:i})=>i),troubles:[...o,...s.flatMap(({troubles:i})=>i)],partial:n==="sast"?["GitLab's findings \
do not say whether only changed files were scanned"]:[],source:`GitLab's findings of ${A(t.map(({pipelineId:i})=>`pipeline ${i}`))}`,isStored:!0}}catch(s){if(s instanceof
g)return;throw s}}function ie(e,r,n){return{...e,uuidsOf:t=>re(r,n,t)}}var Ie=5;async function Pe(e,r,n,t){for(let{id:s}of(await V(e,r,n)).slice(0,Ie)){let o=await z(
e,e.projectId,s);if(o.jobs.some(({artifacts:i})=>i.some(a=>a.type===t)))return o}}function se({limits:{report_limit:e}},r,n,t){return r==="codequality"?X(n,{maxBytes:e}):
B(n,{type:r,isOnDefaultBranch:t,limits:{maxBytes:e}})}function ae(e,r,n){let t=e.flatMap(o=>"report"in o?[o]:[]),s=e[0]?.from==="workspace"?"the workspace, made\
 by":"the artifacts of";return{findings:t.length===1?t[0]?.report.findings??[]:t.flatMap(({report:o})=>o.findings),troubles:[...r,...e.flatMap(o=>"problem"in o?
[o.problem]:o.report.troubles.map(i=>`${o.name} ${i}`))],partial:t.filter(({report:o})=>o.isPartial).map(({name:o})=>`${o} is of a scan of the changed files onl\
y`),source:e.length===0?void 0:`${M(e.length,"report")} in ${s} ${n}`}}function Re(e,r,n,t){let s=r.filter(({artifacts:i})=>i.some(a=>a.type===n));if(e.length===
0&&s.length===0)return[`no job of pipeline ${t} makes a ${q(n)} report`];let o=new Set(s.map(({id:i})=>i));return e.flatMap(({id:i,name:a,status:c})=>{let d=`jo\
b ${h(a,80)}`;return c!=="success"?[`${d} ${Ce[c]??"has not finished"}`]:o.has(i)?[]:[`${d} succeeded without leaving a ${q(n)} report`]})}var Ce={failed:"faile\
d, so its scan may not be whole",canceled:"was cancelled",skipped:"was skipped",manual:"was never started"};function qe(e){return e.filter(({name:r,artifacts:n})=>/code.?quality/i.
test(r)||n.some(({type:t})=>t==="codequality"))}function q(e){return e==="codequality"?"Code Quality":e.replaceAll("_"," ")}function ce(e,r,n){let t=e.get(r);if(t!==
void 0)return t;let s=n();return e.set(r,s),s}export{de as a,ne as b,oe as c,ln as d,pn as e,q as f,ce as g};
