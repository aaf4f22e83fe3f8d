import{a as I,b as K,c as W,d as _,e as M,g as x,h as D,k as X,l as Z,m as ee,o as te}from"./shared-fields.js";import{b as ie,c as E}from"./shared-report-files.js";
import{c as O,d as se,e as ae,g as ne}from"./shared-pipeline-jobs.js";import{b as re}from"./shared-project.js";import{a as G}from"./shared-select.js";import{a as oe}from"./shared-merge-request.js";
import{b as T,c as $}from"./shared-schema.js";import{a as g}from"./shared-source.js";import{h as u,i as le,k as q,m as y,n as f,w as v}from"./shared-api.js";import{
a as b,d as de,e as pe}from"./shared-text.js";var N=["info","unknown","minor","major","critical","blocker"],fe=new Set(N);async function ce(e,s={}){let t=Z(),i=X(
120),a=new Map;return await ie(e,{opens:{"":"list"},value:(r,o,p)=>{try{let l=n(K(p));a.set(l.fingerprints[0],l)}catch(l){if(!(l instanceof I))throw l;t.add(`is\
 not what GitLab's schema asks for: in entry ${o}, ${l.message}`)}}},s),{findings:[...a.values()],diagnostics:t.all()};function n(r){let o=M(r,"location");if(!o)
throw new I("location is missing");let p=x(r,"severity");if(!fe.has(p))throw new I(`the severity "${b(p,40)}" does not exist`);let l=W(r,"check_name")??"";return{
severity:p,name:i(x(r,"description")),location:i(x(o,"path")),line:ue(o),identifiers:l===""?[]:[i(l.toLowerCase())],rule:"",fingerprints:[x(r,"fingerprint")],isFalsePositive:!1}}}
function ue(e){let s=M(e,"lines"),t=M(M(e,"positions")??{},"begin"),i=(s&&_(s,"begin"))??(t&&_(t,"line"));if(i===void 0)throw new I("location has neither lines.\
begin nor positions.begin.line");return i}var he=v(f({id:u(),jobs:f({nodes:y(f({id:u(),name:u(),status:u()})),pageInfo:f({hasNextPage:q()})})})),L=8;function F({
id:e,iid:s}){return s===void 0?`id: "gid://gitlab/Ci::Pipeline/${e}"`:`iid: "${s}"`}async function me(e,s,t,i){let a=Array.from({length:Math.ceil(t.length/L)},(n,r)=>t.
slice(r*L,(r+1)*L));return(await Promise.all(a.map(n=>ge(e,s,n,i)))).flat()}async function ge({gitlab:e},s,t,i){let a=`jobs(securityReportTypes: [${i.toUpperCase()}\
], retried: false, first: 100) { nodes { id name status } pageInfo { hasNextPage } }`,n=`query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { ${t.map(d=>`\
p${d.id}: pipeline(${F(d)}) { id ${a} }`).join(" ")} } } }`,{data:r,errors:o}=await e.graphql(n,{ids:[G(s)]});if(o.length>0)throw new g(`GraphQL answered with e\
rrors: ${o.join("; ")}`);let p=f({projects:f({nodes:y(f(Object.fromEntries(t.map(({id:d})=>[`p${d}`,he]))))})}),[l]=T(p,r).projects.nodes;return t.flatMap(({id:d})=>{
let h=l?.[`p${d}`];if(!h||O(h.id)!==d)throw new g(`GraphQL shows this token no pipeline ${d}`);if(h.jobs.pageInfo.hasNextPage)throw new g(`pipeline ${d} has mor\
e than the ${h.jobs.nodes.length} scanner jobs that are shown`);return h.jobs.nodes.map(w=>({id:O(w.id),name:w.name,status:w.status.toLowerCase()}))})}import{createHash as B}from"node:crypto";
function P(e){return B("sha1").update(e).digest("hex")}function we(e,s){let t=B("sha1").update(Buffer.from(e.replaceAll("-",""),"hex")).update(s).digest().subarray(
0,16);return t[6]=(t[6]??0)&15|80,t[8]=(t[8]??0)&63|128,t.toString("hex").replace(/(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}var A=["DETECTED","CONFIRMED","DISM\
ISSED","RESOLVED"],$e=f({name:u(),status:u(),errors:$(y(u()))}),ye=v(f({vulnerabilitiesCount:le(),scans:f({nodes:y($e)})})),be=f({uuid:u(),severity:u(),title:$(
u()),falsePositive:$(q()),identifiers:$(y(f({externalType:$(u()),externalId:$(u()),name:$(u())})))}),ve=v(f({securityReportSummary:v(f({section:ye})),securityReportFindings:v(
f({nodes:y(be),pageInfo:f({hasNextPage:q(),endCursor:$(u())})}))})),je=f({projects:f({nodes:y(f({pipeline:ve}))})}),S=100,Ie=100;async function Q(e,s,t,i=A){let a=[],
n=new Set;for(let r=0,o;;r++){let p=await Ce(e,s,t,i,o),l=p?.securityReportSummary?.section,d=p?.securityReportFindings;if(!l||!d||l.scans.nodes.length===0)throw new g(
`GitLab shows this token no stored findings of pipeline ${s.pipelineId}: that needs Ultimate, at least Developer, and a scan that is stored`);for(let h of l.scans.
nodes.flatMap(Me))n.add(h);if(a.push(...d.nodes.map(qe)),!d.pageInfo.hasNextPage){if(xe(a,l.vulnerabilitiesCount,i))throw new g(`GitLab shows ${a.length} of the\
 findings that it has stored, and no more than ${S+1} of each scan and severity`);return{scans:l.scans.nodes.length,findings:a,diagnostics:[...n]}}if(o=d.pageInfo.
endCursor,o===void 0||r+1>=Ie)throw new g(`GitLab has stored more than the ${a.length} findings that were read`)}}function Me({name:e,status:s,errors:t=[]}){if(s===
"SUCCEEDED"&&t.length===0)return[];let i=t.length>0?`: ${b(t.join("; "),200)}`:"";return[`GitLab's record of the scan ${b(e,80)} is ${s.toLowerCase().replaceAll(
"_"," ")}${i}`]}function xe(e,s,t){if(t===A)return e.length<s;let i=new Map;for(let{severity:a}of e)i.set(a,(i.get(a)??0)+1);return[...i.values()].some(a=>a>S)}
async function Ce({gitlab:e},{projectId:s,pipelineId:t,pipelineIid:i},a,n,r){let o=a.replace(/_(.)/g,(h,w)=>w.toUpperCase()),p=`query($ids: [ID!], $after: Strin\
g) { projects(ids: $ids, first: 1) { nodes {
    pipeline(${F({id:t,iid:i})}) {
      securityReportSummary { section: ${o} { vulnerabilitiesCount scans { nodes { name status errors } } } }
      securityReportFindings(reportType: ["${a}"], state: [${n.join(", ")}], first: ${S}, after: $after) {
        nodes { uuid severity title falsePositive identifiers { externalType externalId name } }
        pageInfo { hasNextPage endCursor }
      }
    } } } }`,{data:l,errors:d}=await e.graphql(p,{ids:[G(s)],after:r});if(d.length>0)throw new g(`GraphQL answered with errors: ${d.join("; ")}`);return T(je,l).
projects.nodes[0]?.pipeline}function qe({uuid:e,severity:s,title:t,falsePositive:i,identifiers:a=[]}){return{severity:s.toLowerCase(),name:b(t??"",120),location:"",
line:void 0,identifiers:a.flatMap(({name:n,externalId:r})=>[n,r].flatMap(o=>o===void 0?[]:[o.toLowerCase()])),rule:D,fingerprints:[e],isFalsePositive:i===!0}}var Le="\
58dc0f06-936c-43b3-93bb-71693f1b6570";function Pe(e,s,{rule:t,fingerprints:i}){if(t===D)return i;let[a="",n]=i,r=n?.indexOf(":")??0;return[...n===void 0?[]:[`${n.
slice(0,r)}:${P(n.slice(r+1))}`],P(a)].map(o=>we(Le,[e,P(t),o,s].join("-")))}var k="at least Developer with scope read_api",Se=new Map,ke=new Map;function Re(e){
return R(Se,e,()=>({id:`${e}_findings`,summary:`The ${j(e)} reports of the head's pipeline`,requiredRole:k,scope:"merge_request",needs:{jobs:ae},async collect(s,{
jobs:t}){if(!t)throw new g("no pipeline ran for the head of the merge request");let{pipeline:i,jobs:a}=t,n=a.filter(({kind:c,isOwn:m})=>c==="job"&&!m),r=new Map(
n.map(({pipelineId:c,pipelineIid:m})=>[c,m]));r.delete(i.id);let o=[{id:i.id},...[...r].map(([c,m])=>({id:c,iid:m}))],[p,l]=await Promise.all([e==="codequality"?
Be(n):me(s,i.projectId,o,e),E(s,{jobs:n,type:e,workspaceSha:i.sha,read:c=>z(s,e,c,!1)})]),d=p.filter(({id:c})=>!a.some(m=>m.isOwn&&m.id===c)),h=[...Ge(d,n,e,i.id),
...Ne(a)],w=V(l,h,`pipeline ${i.id}`),{projectId:H}=i;if(e==="codequality")return w;let J=l.some(c=>"isRefused"in c&&c.isRefused),Y=n.filter(({artifacts:c})=>c.
some(m=>m.type===e)),C=J?await De(s,Y,e):void 0;return U(C?{...C,diagnostics:[...h,...C.diagnostics]}:w,e,H)}}))}function _e(e){return R(ke,e,()=>({id:`${e}_fin\
dings_before`,summary:`The ${j(e)} reports of the target branch`,requiredRole:k,scope:"merge_request",needs:{mergeRequest:oe,commits:ee},async collect(s,{mergeRequest:{
targetBranch:t},commits:i}){for(let a of i){let n=await Oe(s,t,a,e);if(!n)continue;let r=(await s.read(re)).defaultBranch===t,o=d=>z(s,e,d,r),p=await E(s,{jobs:n.
jobs,type:e,read:o}),l=V(p,[],`pipeline ${n.pipelineId} of ${b(t,80)}`);return e==="codequality"?l:U(l,e,s.projectId)}return{findings:[],diagnostics:[],partial:[],
source:void 0}}}))}async function De(e,s,t){let i=[...new Map(s.map(a=>[a.pipelineId,a])).values()];try{let a=await Promise.all(i.map(r=>Q(e,r,t))),n=i.flatMap(
({pipelineId:r},o)=>{let p=s.filter(d=>d.pipelineId===r).length,l=a[o]?.scans??0;return l<p?[`GitLab has stored ${l} of ${p} scans of pipeline ${r}`]:[]});return{
findings:a.flatMap(({findings:r})=>r),diagnostics:[...n,...a.flatMap(({diagnostics:r})=>r)],partial:t==="sast"?["GitLab's findings do not say whether only chang\
ed files were scanned"]:[],source:`GitLab's findings of ${pe(i.map(({pipelineId:r})=>`pipeline ${r}`))}`,isStored:!0}}catch(a){if(a instanceof g)return;throw a}}
function U(e,s,t){return{...e,uuidsOf:i=>Pe(s,t,i)}}var Ee=5;async function Oe(e,s,t,i){for(let{id:a}of(await se(e,s,t)).slice(0,Ee)){let n=await ne(e,e.projectId,
a);if(n.jobs.some(({artifacts:r})=>r.some(o=>o.type===i)))return n}}function z({limits:{report_limit:e}},s,t,i){return s==="codequality"?ce(t,{maxBytes:e}):te(t,
{type:s,isOnDefaultBranch:i,limits:{maxBytes:e}})}function V(e,s,t){let i=e.flatMap(n=>"report"in n?[n]:[]),a=e[0]?.from==="workspace"?"the workspace, made by":
"the artifacts of";return{findings:i.length===1?i[0]?.report.findings??[]:i.flatMap(({report:n})=>n.findings),diagnostics:[...s,...e.flatMap(n=>"problem"in n?[n.
problem]:n.report.diagnostics.map(r=>`${n.name} ${r}`))],partial:i.filter(({report:n})=>n.isPartial).map(({name:n})=>`${n} is of a scan of the changed files onl\
y`),source:e.length===0?void 0:`${de(e.length,"report")} in ${a} ${t}`}}function Ge(e,s,t,i){let a=s.filter(({artifacts:r})=>r.some(o=>o.type===t));if(e.length===
0&&a.length===0)return[`no job of pipeline ${i} makes a ${j(t)} report`];let n=new Set(a.map(({id:r})=>r));return e.flatMap(({id:r,name:o,status:p})=>{let l=`jo\
b ${b(o,80)}`;return p!=="success"?[`${l} ${Fe[p]??"has not finished"}`]:n.has(r)?[]:[`${l} succeeded without leaving a ${j(t)} report`]})}var Te=new Set(["crea\
ted","waiting_for_resource","preparing","pending","running","scheduled"]);function Ne(e){let s=e.find(({isOwn:t,level:i})=>t&&i===0)?.id??Number.POSITIVE_INFINITY;
return e.filter(({kind:t,isOwn:i,downstream:a})=>t==="trigger"&&!i&&a===void 0).filter(({id:t,status:i})=>t<s&&Te.has(i)).map(({name:t})=>`trigger job ${b(t,80)}\
 has not started its pipeline yet`)}var Fe={failed:"failed, so its scan may not be whole",canceled:"was cancelled",skipped:"was skipped",manual:"was never start\
ed"};function Be(e){return e.filter(({name:s,artifacts:t})=>/code.?quality/i.test(s)||t.some(({type:i})=>i==="codequality"))}function j(e){return e==="codequali\
ty"?"Code Quality":e.replaceAll("_"," ")}function R(e,s,t){let i=e.get(s);if(i!==void 0)return i;let a=t();return e.set(s,a),a}export{N as a,Q as b,k as c,Re as d,_e as e,j as f,R as g};
