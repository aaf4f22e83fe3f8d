import{a as R,b as K,c as D,d as _,e as I,g as L,h as E,k as W,l as X,m as Z,o as ee,p as M,q as te}from"./shared-fields.js";import{b as ie,d as G}from"./shared-report-files.js";
import{a as O}from"./shared-select.js";import{b as se}from"./shared-project.js";import{b as ae,d as ne,f as re}from"./shared-target-pipeline.js";import{c as T,d as oe}from"./shared-pipeline-jobs.js";
import{a as le}from"./shared-merge-request.js";import{b as N,c as y}from"./shared-schema.js";import{a as g}from"./shared-facts-source.js";import{h as u,i as de,
k as q,m as $,n as f,w as v}from"./shared-api.js";import{a as b,d as pe,e as fe}from"./shared-text.js";var F=["info","unknown","minor","major","critical","block\
er"],ce=new Set(F);async function ue(e,s={}){let t=X(),i=W(120),a=new Map;return await ie(e,{opens:{"":"list"},value:(r,o,p)=>{try{let l=n(K(p));a.set(l.fingerprints[0],
l)}catch(l){if(!(l instanceof R))throw l;t.add(`does not match GitLab's schema: in entry ${o}, ${l.message}`)}}},s),{findings:[...a.values()],diagnostics:t.all()};
function n(r){let o=I(r,"location");if(!o)throw new R("location is missing");let p=L(r,"severity").toLowerCase(),l=ce.has(p)?p:"unknown",d=D(r,"check_name")??"";
return{severity:l,name:i(L(r,"description")),location:i(D(o,"path")??""),line:me(o),identifiers:d===""?[]:[i(d.toLowerCase())],rule:"",fingerprints:[L(r,"finger\
print")],isFalsePositive:!1}}}function me(e){let s=I(e,"lines"),t=I(I(e,"positions")??{},"begin");return(s&&_(s,"begin"))??(t&&_(t,"line"))}var he=v(f({id:u(),jobs:f(
{nodes:$(f({id:u(),name:u(),status:u()})),pageInfo:f({hasNextPage:q()})})})),P=8;function B({id:e,iid:s}){return s===void 0?`id: "gid://gitlab/Ci::Pipeline/${e}\
"`:`iid: "${s}"`}async function ge(e,s,t,i){let a=Array.from({length:Math.ceil(t.length/P)},(n,r)=>t.slice(r*P,(r+1)*P));return(await Promise.all(a.map(n=>we(e,
s,n,i)))).flat()}async function we({gitlab:e},s,t,i){let a=`jobs(securityReportTypes: [${i.toUpperCase()}], retried: false, first: 100) { nodes { id name status\
 } pageInfo { hasNextPage } }`,n=`query($ids: [ID!]) { projects(ids: $ids, first: 1) { nodes { ${t.map(d=>`p${d.id}: pipeline(${B(d)}) { id ${a} }`).join(" ")} \
} } }`,{data:r,errors:o}=await e.graphql(n,{ids:[O(s)]});if(o.length>0)throw new g(`GraphQL answered with errors: ${o.join("; ")}`);let p=f({projects:f({nodes:$(
f(Object.fromEntries(t.map(({id:d})=>[`p${d}`,he]))))})}),[l]=N(p,r).projects.nodes;return t.flatMap(({id:d})=>{let m=l?.[`p${d}`];if(!m||T(m.id)!==d)throw new g(
`GraphQL shows this token no pipeline ${d}`);if(m.jobs.pageInfo.hasNextPage)throw new g(`pipeline ${d} has more than the ${m.jobs.nodes.length} scanner jobs tha\
t are shown`);return m.jobs.nodes.map(w=>({id:T(w.id),name:w.name,status:w.status.toLowerCase()}))})}var A=["DETECTED","CONFIRMED","DISMISSED","RESOLVED"],ye=f(
{name:u(),status:u(),errors:y($(u()))}),$e=v(f({vulnerabilitiesCount:de(),scans:f({nodes:$(ye)})})),be=f({uuid:u(),severity:u(),title:y(u()),falsePositive:y(q()),
identifiers:y($(f({externalType:y(u()),externalId:y(u()),name:y(u())})))}),ve=v(f({securityReportSummary:v(f({section:$e})),securityReportFindings:v(f({nodes:$(
be),pageInfo:f({hasNextPage:q(),endCursor:y(u())})}))})),je=f({projects:f({nodes:$(f({pipeline:ve}))})}),k=100,Ie=100;async function Q(e,s,t,i=A){let a=[],n=new Set;
for(let r=0,o;;r++){let p=await Me(e,s,t,i,o),l=p?.securityReportSummary?.section,d=p?.securityReportFindings;if(!l||!d||l.scans.nodes.length===0)throw new g(`G\
itLab shows this token no stored findings of pipeline ${s.pipelineId}: that needs GitLab Ultimate, at least Developer, and a stored scan`);for(let m of l.scans.
nodes.flatMap(Ce))n.add(m);if(a.push(...d.nodes.map(qe)),!d.pageInfo.hasNextPage){if(Le(a,l.vulnerabilitiesCount,i))throw new g(`GitLab shows ${a.length} of the\
 findings that it has stored, and no more than ${k+1} of each scan and severity`);return{scans:l.scans.nodes.length,findings:a,diagnostics:[...n]}}if(o=d.pageInfo.
endCursor,o===void 0||r+1>=Ie)throw new g(`GitLab has stored more than the ${a.length} findings that were read`)}}function Ce({name:e,status:s,errors:t=[]}){if(s===
"SUCCEEDED"&&t.length===0)return[];let i=t.length>0?`: ${b(t.join("; "),200)}`:"";return[`GitLab's record of the scan ${b(e,80)} is ${s.toLowerCase().replaceAll(
"_"," ")}${i}`]}function Le(e,s,t){if(t===A)return e.length<s;let i=new Map;for(let{severity:a}of e)i.set(a,(i.get(a)??0)+1);return[...i.values()].some(a=>a>k)}
async function Me({gitlab:e},{projectId:s,pipelineId:t,pipelineIid:i},a,n,r){let o=a.replace(/_(.)/g,(m,w)=>w.toUpperCase()),p=`query($ids: [ID!], $after: Strin\
g) { projects(ids: $ids, first: 1) { nodes {
    pipeline(${B({id:t,iid:i})}) {
      securityReportSummary { section: ${o} { vulnerabilitiesCount scans { nodes { name status errors } } } }
      securityReportFindings(reportType: ["${a}"], state: [${n.join(", ")}], first: ${k}, after: $after) {
        nodes { uuid severity title falsePositive identifiers { externalType externalId name } }
        pageInfo { hasNextPage endCursor }
      }
    } } } }`,{data:l,errors:d}=await e.graphql(p,{ids:[O(s)],after:r});if(d.length>0)throw new g(`GraphQL answered with errors: ${d.join("; ")}`);return N(je,l).
projects.nodes[0]?.pipeline}function qe({uuid:e,severity:s,title:t,falsePositive:i,identifiers:a=[]}){return{severity:s.toLowerCase(),name:b(t??"",120),location:"",
line:void 0,identifiers:a.flatMap(({name:n,externalId:r})=>[n,r].flatMap(o=>o===void 0?[]:[o.toLowerCase()])),rule:E,fingerprints:[e],isFalsePositive:i===!0}}var Pe="\
58dc0f06-936c-43b3-93bb-71693f1b6570";function ke(e,s,{rule:t,fingerprints:i}){if(t===E)return i;let[a="",n]=i,r=n?.indexOf(":")??0;return[...n===void 0?[]:[`${n.
slice(0,r)}:${M(n.slice(r+1))}`],M(a)].map(o=>te(Pe,[e,M(t),o,s].join("-")))}var S="at least Developer with scope read_api",Se=new Map,xe=new Map;function Re(e){
return x(Se,e,()=>({id:`${e}_findings`,summary:`The ${j(e)} reports of the head's pipeline`,requiredRole:S,scope:"merge_request",needs:{jobs:oe},async collect(s,{
jobs:t}){if(!t)throw new g("no pipeline ran for the head of the merge request");let{pipeline:i,jobs:a}=t,n=a.filter(({kind:c,isOwn:h})=>c==="job"&&!h),r=new Map(
n.map(({pipelineId:c,pipelineIid:h})=>[c,h]));r.delete(i.id);let o=[{id:i.id},...[...r].map(([c,h])=>({id:c,iid:h}))],[p,l]=await Promise.all([e==="codequality"?
Fe(n):ge(s,i.projectId,o,e),G(s,{jobs:n,type:e,workspaceSha:i.sha,read:c=>V(s,e,c,!1)})]),d=p.filter(({id:c})=>!a.some(h=>h.isOwn&&h.id===c)),m=[...Ge(d,n,e,i.id),
...Te(a)],w=z(l,m,`pipeline ${i.id}`),{projectId:J}=i;if(e==="codequality")return w;let Y=l.some(c=>"isRefused"in c&&c.isRefused),H=n.filter(({artifacts:c})=>c.
some(h=>h.type===e)),C=Y?await _e(s,H,e):void 0;return U(C?{...C,diagnostics:[...m,...C.diagnostics]}:w,e,J)}}))}function De(e){return x(xe,e,()=>({id:`${e}_fin\
dings_before`,summary:`The ${j(e)} reports of the target branch`,requiredRole:S,scope:"merge_request",needs:{mergeRequest:le,commits:Z},async collect(s,{mergeRequest:{
targetBranch:t},commits:i}){for(let a of i){let n=await Ee(s,t,a,e);if(!n)continue;let r=(await s.read(se)).defaultBranch===t,o=d=>V(s,e,d,r),p=await G(s,{jobs:n.
jobs,type:e,read:o}),l=z(p,[],`pipeline ${n.pipelineId} of ${b(t,80)}`);return e==="codequality"?l:U(l,e,s.projectId)}return{findings:[],diagnostics:[],partial:[],
source:void 0}}}))}async function _e(e,s,t){let i=[...new Map(s.map(a=>[a.pipelineId,a])).values()];try{let a=await Promise.all(i.map(r=>Q(e,r,t))),n=i.flatMap(
({pipelineId:r},o)=>{let p=s.filter(d=>d.pipelineId===r).length,l=a[o]?.scans??0;return l<p?[`GitLab has stored ${l} of ${p} scans of pipeline ${r}`]:[]});return{
findings:a.flatMap(({findings:r})=>r),diagnostics:[...n,...a.flatMap(({diagnostics:r})=>r)],partial:t==="sast"?["GitLab's findings do not say whether only chang\
ed files were scanned"]:[],source:`GitLab's findings of ${fe(i.map(({pipelineId:r})=>`pipeline ${r}`))}`,isStored:!0}}catch(a){if(a instanceof g)return;throw a}}
function U(e,s,t){return{...e,uuidsOf:i=>ke(s,t,i)}}async function Ee(e,s,t,i){for(let{id:a}of(await re(e,s,t)).slice(0,ne)){let n=await ae(e,a);if(n?.jobs.some(
({artifacts:r})=>r.some(o=>o.type===i)))return n}}function V({limits:{reportLimitBytes:e}},s,t,i){return s==="codequality"?ue(t,{maxBytes:e}):ee(t,{type:s,isOnDefaultBranch:i,
limits:{maxBytes:e}})}function z(e,s,t){let i=e.flatMap(n=>"report"in n?[n]:[]),a=e[0]?.from==="workspace"?"the workspace, made by":"the artifacts of";return{findings:i.
length===1?i[0]?.report.findings??[]:i.flatMap(({report:n})=>n.findings),diagnostics:[...s,...e.flatMap(n=>"problem"in n?[n.problem]:n.report.diagnostics.map(r=>`${n.
name} ${r}`))],partial:i.filter(({report:n})=>n.isPartial).map(({name:n})=>`${n} comes from a scan of changed files only`),source:e.length===0?void 0:`${pe(e.length,
"report")} in ${a} ${t}`}}function Ge(e,s,t,i){let a=s.filter(({artifacts:r})=>r.some(o=>o.type===t));if(e.length===0&&a.length===0)return[`no job of pipeline ${i}\
 makes a ${j(t)} report`];let n=new Set(a.map(({id:r})=>r));return e.flatMap(({id:r,name:o,status:p})=>{let l=`job ${b(o,80)}`;return p!=="success"?[`${l} ${Ne[p]??
"has not finished"}`]:n.has(r)?[]:[`${l} succeeded without leaving a ${j(t)} report`]})}var Oe=new Set(["created","waiting_for_resource","preparing","pending","\
running","scheduled"]);function Te(e){let s=e.find(({isOwn:t,level:i})=>t&&i===0)?.id??Number.POSITIVE_INFINITY;return e.filter(({kind:t,isOwn:i,downstream:a})=>t===
"trigger"&&!i&&a===void 0).filter(({id:t,status:i})=>t<s&&Oe.has(i)).map(({name:t})=>`trigger job ${b(t,80)} has not started its pipeline yet`)}var Ne={failed:"\
failed, so its scan may be incomplete",canceled:"was cancelled",skipped:"was skipped",manual:"was never started"};function Fe(e){return e.filter(({name:s,artifacts:t})=>/code.?quality/i.
test(s)||t.some(({type:i})=>i==="codequality"))}function j(e){return e==="codequality"?"Code Quality":e.replaceAll("_"," ")}function x(e,s,t){let i=e.get(s);if(i!==
void 0)return i;let a=t();return e.set(s,a),a}export{F as a,Q as b,S as c,Re as d,De as e,j as f,x as g};
