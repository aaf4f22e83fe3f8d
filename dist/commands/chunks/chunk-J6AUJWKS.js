import{a as S}from"./chunk-7XZOIXUY.js";import{a as E,b as X,d as T,e as U}from"./chunk-C5WAHRZF.js";import{a as q}from"./chunk-6I5PZASL.js";import{
c as D,d as N,g as k}from"./chunk-ZXFOYDWN.js";import{a as R,c as m}from"./chunk-LVRENNJW.js";import{b as v,c as I,g as A,h as g,o as O}from"./chunk-7J7MU3VY.js";
import{a as u,c as $}from"./chunk-Z23466PB.js";var d=class extends Error{},_=4096;function h(e,n){if(typeof e!="object"||e===null||Array.isArray(e))throw new d(`has a ${n} that is no object`);return e}function y(e,n,t){
let o=B(e,n);if(o===void 0)return[];if(!Array.isArray(o))throw new d(`has a ${t} whose ${n} is no list`);return o}function l(e,n,t){let o=B(e,n);if(!(o===void 0||
o==="")){if(typeof o!="string")throw new d(`has a ${t} whose ${n} is no text`);if(o.includes("\0"))throw new d(`has a ${t} whose ${n} holds a null character`);if(o.
length>_)throw new d(`has a ${t} whose ${n} has more than ${_} characters`);return o}}function j(e,n){let t=l(e,"name",n);if(t===void 0)throw new d(`has a ${n} \
without a name`);return t}function B(e,n){return Object.hasOwn(e,n)?e[n]:void 0}function gn({group:e,name:n,version:t}){let o=e===void 0?n:`${e}/${n}`;return u(
t===void 0?o:`${o} ${t}`,120)}var on=g({projects:g({nodes:A(g({mergeRequest:O(g({headPipeline:O(g({id:I(),project:g({id:I()})}))}))}))})}),M={id:"judged_jobs",summary:"The jobs of the pipeli\
ne of the commit that is judged",right:"at least Reporter, or public pipelines, with scope read_api",about:"project",needs:{commit:S},async collect(e,{commit:{sha:n,
branch:t}}){if(t===void 0){let i=await tn(e);return i&&k(e,D(i.project.id),D(i.id))}let[o]=await N(e,t,n);return o?k(e,e.projectId,o.id):null}};async function tn({
gitlab:e,projectId:n,iid:t}){let o="query($ids: [ID!], $iid: String!) { projects(ids: $ids, first: 1) { nodes { mergeRequest(iid: $iid) { headPipeline { id proj\
ect { id } } } } } }",{data:i,errors:r}=await e.graphql(o,{ids:[R(n)],iid:String(t)});if(r.length>0)throw new m(`GraphQL answered with errors: ${r.join("; ")}`);
let a=v(on,i).projects.nodes[0]?.mergeRequest;if(!a)throw new m("GitLab shows no merge request to this token");return a.headPipeline}var rn=["1.4","1.5","1.6"];function L({bomFormat:e,specVersion:n}){if(e!=="CycloneDX")throw new d("has components, and does not say bomFormat CycloneDX");if(typeof n!=
"string"||!rn.includes(n))throw new d("is CycloneDX of another version than 1.4, 1.5 or 1.6");return`CycloneDX ${n}`}function F(e,n,t){let o=h(e,n);if(l(o,"type",
n)===void 0)throw new d(`has a ${n} without a type`);t.push({name:j(o,n),group:l(o,"group",n),version:l(o,"version",n),purl:l(o,"purl",n),licences:y(o,"licenses",
n).map(i=>sn(i,n))});for(let i of y(o,"components",n))F(i,n,t)}function G(e,n){let{component:t}=h(e,"metadata");if(t===void 0)return;let o=h(t,"metadata.compone\
nt");for(let i of y(o,"components","metadata.component"))F(i,"component inside of metadata.component",n)}function sn(e,n){let t=h(e,`licence in ${n}`),o=l(t,"ex\
pression",n);if(o!==void 0)return o;let i=h(t.license,`licence in ${n}`),r=l(i,"id",n);if(r!==void 0)return r;let a=l(i,"name",n);if(a===void 0)throw new d(`has\
 a ${n} with a licence that has neither id nor name`);return a}function V({spdxVersion:e}){if(e!=="SPDX-2.3")throw new d("has packages, and does not say spdxVersion SPDX-2.3");return"SPDX 2.3"}function K(e,n){let t=h(e,n),o=y(
t,"externalRefs",n).map(i=>h(i,`reference in ${n}`)).filter(({referenceType:i})=>i==="purl");if(o.length>1)throw new d(`has a ${n} with more than one purl`);return{
id:l(t,"SPDXID",n),name:j(t,n),group:void 0,version:l(t,"versionInfo",n),purl:o[0]&&l(o[0],"referenceLocator",n),licences:an(t,n)}}function an(e,n){let t=l(e,"l\
icenseConcluded",n),o=l(e,"licenseDeclared",n),i=t===void 0||t==="NOASSERTION"?o:t;return i===void 0||i==="NOASSERTION"||i==="NONE"?[]:[i]}function Q(e,n){let t=h(
e,n),[o,i,r]=["relationshipType","spdxElementId","relatedSpdxElement"].map(a=>l(t,a,n));return o==="DESCRIBES"&&i==="SPDXRef-DOCUMENT"?r:void 0}function z(e){return y(
{documentDescribes:e},"documentDescribes","document").filter(n=>typeof n=="string")}function H(e,n){let t=e.filter(({id:o})=>o!==void 0&&n.has(o));return t.length===
1&&e.length>1?e.filter(o=>o!==t[0]):e}var W=5e5,dn=["components","dependencies","vulnerabilities","services","annotations","compositions","packages","relationships","files","snippets","hasExtractedL\
icensingInfos","formulation"],cn={"":"object",...Object.fromEntries(dn.map(e=>[e,"list"]))},mn=["bomFormat","specVersion","spdxVersion"];async function P(e,n,t){
let o={},i=[],r=[],a=new Set,p=new Set;try{return await X(e,{opens:cn,begun:s=>p.add(s),value:c},{maxBytes:t}),w()}catch(s){throw s instanceof E||s instanceof d?
new m(`${n} ${s.message}`,{cause:s}):s}function c(s,f,b){if(s==="components")F(b,`component ${Number(f)+1}`,i);else if(s==="packages")r.push(K(b,`package ${Number(
f)+1}`));else if(s==="relationships"){let x=Q(b,`relationship ${Number(f)+1}`);x!==void 0&&a.add(x)}else{if(s===""&&(f==="components"||f==="packages"))throw new d(
`has ${f} that are no list`);if(s===""&&f==="metadata")G(b,i);else if(s===""&&f==="documentDescribes")for(let x of z(b))a.add(x);else s===""&&mn.includes(String(
f))&&(o[f]=b)}if(i.length+r.length>W)throw new d(`has more than ${W} components`)}function w(){let s="bomFormat"in o||p.has("components"),f="spdxVersion"in o||p.
has("packages");if(s&&f)throw new d("mixes CycloneDX and SPDX");if(s)return{format:L(o),components:i};if(f)return{format:V(o),components:H(r,a)};throw new d("is\
 neither CycloneDX nor SPDX")}}var J=["**/*.cdx.json","**/*.spdx.json"];function Y(e,{files:n=[],jobs:t=[]}){let o=[...n,...t.map(i=>`job ${i}`)];return o.length===0?e:`${e}(${o.join(", ")})`}
var fn=20;async function Z(e,{jobs:n},t,o){let i=n.filter(({kind:p,isOwn:c})=>p==="job"&&!c),r=t.jobs?ln(i,t.jobs,o):pn(i);if(r.length>fn)throw new m(`${r.length}\
 jobs of ${o} keep artifacts: name those that make the SBOM under jobs`);let a=[];for(let p of r)a.push(...await un(e,p,t,o));return a}function ln(e,n,t){let o=q(
n),i=e.filter(({name:r})=>o(r));if(i.length===0)throw new m(`no job of ${t} is called ${$(n)}`);for(let{name:r,status:a}of i)if(a!=="success")throw new m(`job ${u(
r,80)} of ${t} did not succeed (${a})`);return i}var C=(e,n)=>e.artifacts.some(({type:t})=>t===n);function pn(e){let n=e.filter(t=>C(t,"cyclonedx"));return n.length>
0?n:e.filter(t=>C(t,"archive"))}async function un(e,n,t,o){let i=t.files??J,r=`job ${u(n.name,80)} of ${o}`;if(!C(n,"archive"))throw new m(`${r} made an SBOM th\
at no token can read: list it under artifacts:paths too`);try{let a=await T(e,n,i).catch(c=>{throw c instanceof m?new m(`${r}: ${c.message}`,{cause:c}):c});if(a.
length===0&&(t.jobs||C(n,"cyclonedx")))throw new m(`no file in the artifacts of ${r} matches ${$(i)}`);let p=[];for(let{path:c,open:w}of a){let s=u(c),f=await P(
await w(),`${s} of ${r}`,e.limits.report_limit);p.push({...f,source:`${s} in the artifacts of ${r}`})}return p}catch(a){throw a instanceof m?a:new m(U(a,`the ar\
chive of ${r}`),{cause:a})}}var nn=200;function Yn(e={}){return{id:Y("sboms",e),summary:"The SBOMs of the commit that is judged",right:"at least Developer with scope read_api, or a job in \
a pipeline for that commit",about:"project",needs:{commit:S},async collect(n,{commit:t}){let{found:o,why:i}=await wn(n,t,e);if(o.length>0)return o;let r=await n.
read(M);if(!r)throw new m(`${i}, and no pipeline ran for ${t.name}`);let a=await Z(n,r,e,`pipeline ${r.pipelineId}`),p=r.jobs.filter(({isOwn:c,status:w,kind:s})=>s===
"job"&&!c&&hn(w));if(a.length===0&&p.length>0)throw new m(`${i}, and ${$(p.map(({name:c})=>u(c,80)))} of pipeline ${r.pipelineId} may still make one`);return a}}}
function hn(e){return!["success","failed","canceled","skipped"].includes(e)}async function wn(e,{sha:n,name:t},{files:o=J}){let i=$(o.map(s=>u(s))),r=await e.workspace();
if(!await r.isFor(n))return{found:[],why:`this job does not run for ${t} (${n.slice(0,8)}), so its files say nothing of it`};let a=await r.commit(n);if(!a)return{
found:[],why:`local Git lacks ${t}, so nothing tells what in the job's folder was made`};let p=new Set(a.files.map(({path:s})=>s)),c=(await r.list(o)).filter(({
path:s})=>!p.has(s));if(c.length===0)return{found:[],why:`no file that a job has made matches ${i} in the job's folder`};if(c.length>nn)throw new m(`${c.length}\
 files match ${i}, at most ${nn} are read`);let w=[];for(let{path:s}of c){let f=u(s),b=await P(r.open(s,e.limits.report_limit),f,e.limits.report_limit);w.push({
...b,source:`${f} in the job's folder`})}return{found:w,why:""}}export{gn as a,J as b,Y as c,Z as d,Yn as e};
