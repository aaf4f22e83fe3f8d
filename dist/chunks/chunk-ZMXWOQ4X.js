import{a as T,b as G,c as N,d as L,e as x,g as I,h as O,k as Q,l as K,m as H,o as B}from"./chunk-YQJSGS44.js";import{b as U,c as J}from"./chunk-5B2BMOCZ.js";
import{c as V,d as W,e as Y,g as z}from"./chunk-FONK46EO.js";import{$b_b as E}from"../index.js";import{$h_a as _}from"../index.js";import{$n_a as P,$n_d as g}from"../index.js";import{$d_b as R,$d_c as u,$d_f as j,$d_g as w,$d_h as l,$d_n as $,$d_o as S}from"../index.js";import{$9_a as y,$9_b as k,$9_c as A}from"../index.js";var de=["info","unknown","minor","major","critical","blocker"],pe=new Set(de);async function X(e,r={}){let n=K(),t=Q(120),o=new Map;return await U(e,{opens:{"":"\
list"},value:(a,c,d)=>{try{let p=s(G(d));o.set(p.fingerprints[0],p)}catch(p){if(!(p instanceof T))throw p;n.add(`is not what GitLab's schema asks for: in entry ${c}\
, ${p.message}`)}}},r),{findings:[...o.values()],diagnostics:n.all()};function s(a){let c=x(a,"location");if(!c)throw new T("location is missing");let d=I(a,"se\
verity");if(!pe.has(d))throw new T(`the severity "${y(d,40)}" does not exist`);let p=N(a,"check_name")??"";return{severity:d,name:t(I(a,"description")),location:t(
I(c,"path")),line:le(c),identifiers:p===""?[]:[t(p.toLowerCase())],rule:"",fingerprints:[I(a,"fingerprint")],isFalsePositive:!1}}}function le(e){let r=x(e,"line\
s"),n=x(x(e,"positions")??{},"begin"),t=(r&&L(r,"begin"))??(n&&L(n,"line"));if(t===void 0)throw new T("location has neither lines.begin nor positions.begin.line");
return t}var fe=S(l({jobs:l({nodes:w(l({id:u(),name:u(),status:u()})),pageInfo:l({hasNextPage:j()})})})),M=8;async function Z(e,r,n,t){let o=Array.from({length:Math.ceil(
n.length/M)},(i,s)=>n.slice(s*M,(s+1)*M));return(await Promise.all(o.map(i=>ue(e,r,i,t)))).flat()}async function ue({gitlab:e},r,n,t){let o=`jobs(securityReport\
Types: [${t.toUpperCase()}], retried: false, first: 100) { nodes { id name status } pageInfo { hasNextPage } }`,s=`query($ids: [ID!]) { projects(ids: $ids, firs\
t: 1) { nodes { ${n.map(f=>`p${f}: pipeline(id: "gid://gitlab/Ci::Pipeline/${f}") { ${o} }`).join(" ")} } } }`,{data:a,errors:c}=await e.graphql(s,{ids:[P(r)]});
if(c.length>0)throw new g(`GraphQL answered with errors: ${c.join("; ")}`);let d=l({projects:l({nodes:w(l(Object.fromEntries(n.map(f=>[`p${f}`,fe]))))})}),[p]=R(
d,a).projects.nodes;return n.flatMap(f=>{let h=p?.[`p${f}`];if(!h)throw new g(`GraphQL shows this token no pipeline ${f}`);if(h.jobs.pageInfo.hasNextPage)throw new g(
`pipeline ${f} has more than the ${h.jobs.nodes.length} scanner jobs that are shown`);return h.jobs.nodes.map(b=>({id:V(b.id),name:b.name,status:b.status.toLowerCase()}))})}import{createHash as ee}from"node:crypto";function C(e){return ee("sha1").update(e).digest("hex")}function ne(e,r){let n=ee("sha1").update(Buffer.from(e.replaceAll(
"-",""),"hex")).update(r).digest().subarray(0,16);return n[6]=(n[6]??0)&15|80,n[8]=(n[8]??0)&63|128,n.toString("hex").replace(/(.{8})(.{4})(.{4})(.{4})/,"$1-$2-\
$3-$4-")}var me=["DETECTED","CONFIRMED","DISMISSED","RESOLVED"],ge=S(l({scans:l({nodes:w(l({name:u(),status:u(),errors:$(w(u()))}))})})),ye=l({uuid:u(),severity:u(),title:$(
u()),falsePositive:$(j()),identifiers:$(w(l({externalType:$(u()),externalId:$(u()),name:$(u())})))}),he=S(l({securityReportSummary:S(l({section:ge})),securityReportFindings:S(
l({nodes:w(ye),pageInfo:l({hasNextPage:j(),endCursor:$(u())})}))})),be=l({projects:l({nodes:w(l({pipeline:he}))})}),we=100;async function te(e,r,n,t=me){let o=[],
i=new Set;for(let s=0,a;;s++){let c=await $e(e,r,n,t,a),d=c?.securityReportSummary?.section,p=c?.securityReportFindings;if(!d||!p||d.scans.nodes.length===0)throw new g(
`GitLab shows this token no stored findings of pipeline ${r.pipelineId}: that needs Ultimate, at least Developer, and a scan that is stored`);for(let{name:f,status:h,
errors:b=[]}of d.scans.nodes){if(h==="SUCCEEDED"&&b.length===0)continue;let v=b.length>0?`: ${y(b.join("; "),200)}`:"";i.add(`GitLab's record of the scan ${y(f,
80)} is ${h.toLowerCase().replaceAll("_"," ")}${v}`)}if(o.push(...p.nodes.map(Se)),!p.pageInfo.hasNextPage)return{scans:d.scans.nodes.length,findings:o,diagnostics:[
...i]};if(a=p.pageInfo.endCursor,a===void 0||s+1>=we)throw new g(`GitLab has stored more than the ${o.length} findings that were read`)}}async function $e({gitlab:e},{
projectId:r,pipelineId:n},t,o,i){let s=t.replace(/_(.)/g,(p,f)=>f.toUpperCase()),a=`query($ids: [ID!], $after: String) { projects(ids: $ids, first: 1) { nodes {\

    pipeline(id: "gid://gitlab/Ci::Pipeline/${n}") {
      securityReportSummary { section: ${s} { scans { nodes { name status errors } } } }
      securityReportFindings(reportType: ["${t}"], state: [${o.join(", ")}], first: 100, after: $after) {
        nodes { uuid severity title falsePositive identifiers { externalType externalId name } }
        pageInfo { hasNextPage endCursor }
      }
    } } } }`,{data:c,errors:d}=await e.graphql(a,{ids:[P(r)],after:i});if(d.length>0)throw new g(`GraphQL answered with errors: ${d.join("; ")}`);return R(be,c).
projects.nodes[0]?.pipeline}function Se({uuid:e,severity:r,title:n,falsePositive:t,identifiers:o=[]}){return{severity:r.toLowerCase(),name:y(n??"",120),location:"",
line:void 0,identifiers:o.flatMap(({name:i,externalId:s})=>[i,s].flatMap(a=>a===void 0?[]:[a.toLowerCase()])),rule:O,fingerprints:[e],isFalsePositive:t===!0}}var Fe="\
58dc0f06-936c-43b3-93bb-71693f1b6570";function re(e,r,{rule:n,fingerprints:t}){if(n===O)return t;let[o="",i]=t,s=i?.indexOf(":")??0;return[...i===void 0?[]:[`${i.
slice(0,s)}:${C(i.slice(s+1))}`],C(o)].map(c=>ne(Fe,[e,C(n),c,r].join("-")))}var ie="at least Developer with scope read_api",je=new Map,Te=new Map;function un(e){return ce(je,e,()=>({id:`${e}_findings`,summary:`The ${q(e)} reports of the\
 head's pipeline`,requiredRole:ie,scope:"merge_request",needs:{jobs:Y},async collect(r,{jobs:n}){if(!n)throw new g("no pipeline ran for the head of the merge re\
quest");let{pipeline:t,jobs:o}=n,i=o.filter(({kind:m,isOwn:F})=>m==="job"&&!F),s=[...new Set([t.id,...i.map(({pipelineId:m})=>m)])],[a,c]=await Promise.all([e===
"codequality"?De(i):Z(r,t.projectId,s,e),J(r,{jobs:i,type:e,workspaceSha:t.sha,read:m=>se(r,e,m,!1)})]),d=a.filter(({id:m})=>!o.some(F=>F.isOwn&&F.id===m)),p=[...Re(
d,i,e,t.id),...qe(o)],f=ae(c,p,`pipeline ${t.id}`),{projectId:h}=t;if(e==="codequality")return f;let b=c.some(m=>"isRefused"in m&&m.isRefused),v=i.filter(({artifacts:m})=>m.
some(F=>F.type===e)),D=b?await xe(r,v,e):void 0;return oe(D?{...D,diagnostics:[...p,...D.diagnostics]}:f,e,h)}}))}function mn(e){return ce(Te,e,()=>({id:`${e}_f\
indings_before`,summary:`The ${q(e)} reports of the target branch`,requiredRole:ie,scope:"merge_request",needs:{mergeRequest:_,commits:H},async collect(r,{mergeRequest:{
targetBranch:n},commits:t}){for(let o of t){let i=await Pe(r,n,o,e);if(!i)continue;let s=(await r.read(E)).defaultBranch===n,a=p=>se(r,e,p,s),c=await J(r,{jobs:i.
jobs,type:e,read:a}),d=ae(c,[],`pipeline ${i.pipelineId} of ${y(n,80)}`);return e==="codequality"?d:oe(d,e,r.projectId)}return{findings:[],diagnostics:[],partial:[],
source:void 0}}}))}async function xe(e,r,n){let t=[...new Map(r.map(o=>[o.pipelineId,o])).values()];try{let o=await Promise.all(t.map(s=>te(e,s,n))),i=t.flatMap(
({pipelineId:s},a)=>{let c=r.filter(p=>p.pipelineId===s).length,d=o[a]?.scans??0;return d<c?[`GitLab has stored ${d} of ${c} scans of pipeline ${s}`]:[]});return{
findings:o.flatMap(({findings:s})=>s),diagnostics:[...i,...o.flatMap(({diagnostics:s})=>s)],partial:n==="sast"?["GitLab's findings do not say whether only chang\
ed files were scanned"]:[],source:`GitLab's findings of ${A(t.map(({pipelineId:s})=>`pipeline ${s}`))}`,isStored:!0}}catch(o){if(o instanceof g)return;throw o}}
function oe(e,r,n){return{...e,uuidsOf:t=>re(r,n,t)}}var Ie=5;async function Pe(e,r,n,t){for(let{id:o}of(await W(e,r,n)).slice(0,Ie)){let i=await z(e,e.projectId,
o);if(i.jobs.some(({artifacts:s})=>s.some(a=>a.type===t)))return i}}function se({limits:{report_limit:e}},r,n,t){return r==="codequality"?X(n,{maxBytes:e}):B(n,
{type:r,isOnDefaultBranch:t,limits:{maxBytes:e}})}function ae(e,r,n){let t=e.flatMap(i=>"report"in i?[i]:[]),o=e[0]?.from==="workspace"?"the workspace, made by":
"the artifacts of";return{findings:t.length===1?t[0]?.report.findings??[]:t.flatMap(({report:i})=>i.findings),diagnostics:[...r,...e.flatMap(i=>"problem"in i?[i.
problem]:i.report.diagnostics.map(s=>`${i.name} ${s}`))],partial:t.filter(({report:i})=>i.isPartial).map(({name:i})=>`${i} is of a scan of the changed files onl\
y`),source:e.length===0?void 0:`${k(e.length,"report")} in ${o} ${n}`}}function Re(e,r,n,t){let o=r.filter(({artifacts:s})=>s.some(a=>a.type===n));if(e.length===
0&&o.length===0)return[`no job of pipeline ${t} makes a ${q(n)} report`];let i=new Set(o.map(({id:s})=>s));return e.flatMap(({id:s,name:a,status:c})=>{let d=`jo\
b ${y(a,80)}`;return c!=="success"?[`${d} ${ve[c]??"has not finished"}`]:i.has(s)?[]:[`${d} succeeded without leaving a ${q(n)} report`]})}var Ce=new Set(["crea\
ted","waiting_for_resource","preparing","pending","running","scheduled"]);function qe(e){let r=e.find(({isOwn:n,level:t})=>n&&t===0)?.id??Number.POSITIVE_INFINITY;
return e.filter(({kind:n,isOwn:t,downstream:o})=>n==="trigger"&&!t&&o===void 0).filter(({id:n,status:t})=>n<r&&Ce.has(t)).map(({name:n})=>`trigger job ${y(n,80)}\
 has not started its pipeline yet`)}var ve={failed:"failed, so its scan may not be whole",canceled:"was cancelled",skipped:"was skipped",manual:"was never start\
ed"};function De(e){return e.filter(({name:r,artifacts:n})=>/code.?quality/i.test(r)||n.some(({type:t})=>t==="codequality"))}function q(e){return e==="codequali\
ty"?"Code Quality":e.replaceAll("_"," ")}function ce(e,r,n){let t=e.get(r);if(t!==void 0)return t;let o=n();return e.set(r,o),o}export{de as a,te as b,ie as c,un as d,mn as e,q as f,ce as g};
