import{a as j}from"./chunk-7RRA6YUY.js";import{a as N,b as q,d as U,e as B}from"./chunk-5B2BMOCZ.js";import{c as D,d as T,g as J}from"./chunk-FONK46EO.js";
import{a as k}from"./chunk-6I5PZASL.js";import{$n_a as A,$n_d as m}from"../index.js";import{$d_b as E,$d_c as x,$d_g as X,$d_h as w,$d_o as I}from"../index.js";
import{$9_a as h,$9_c as S}from"../index.js";var f=class extends Error{},M=4096;function b(n,e){if(typeof n!="object"||n===null||Array.isArray(n))throw new f(`has a ${e} that is no object`);return n}function y(n,e,o){
let t=L(n,e);if(t===void 0)return[];if(!Array.isArray(t))throw new f(`has a ${o} whose ${e} is no list`);return t}function l(n,e,o){let t=L(n,e);if(!(t===void 0||
t==="")){if(typeof t!="string")throw new f(`has a ${o} whose ${e} is no text`);if(t.includes("\0"))throw new f(`has a ${o} whose ${e} holds a null character`);if(t.
length>M)throw new f(`has a ${o} whose ${e} has more than ${M} characters`);return t}}function F(n,e){let o=l(n,"name",e);if(o===void 0)throw new f(`has a ${e} \
without a name`);return o}function L(n,e){return Object.hasOwn(n,e)?n[e]:void 0}function ye({group:n,name:e,version:o}){let t=n===void 0?e:`${n}/${e}`;return h(
o===void 0?t:`${t} ${o}`,120)}var oe=w({projects:w({nodes:X(w({mergeRequest:I(w({headPipeline:I(w({id:x(),sha:x(),project:w({id:x()})}))}))}))})}),W={id:"judged_jobs",summary:"The jobs of th\
e pipeline of the commit that is judged",requiredRole:"at least Reporter, or public pipelines, with scope read_api",scope:"project",needs:{commit:j},async collect(n,{
commit:{sha:e,branch:o}}){if(o===void 0){let r=await re(n);return r?{...await J(n,D(r.project.id),D(r.id)),sha:r.sha}:null}let[t]=await T(n,o,e);return t?{...await J(
n,n.projectId,t.id),sha:e}:null}};async function re({gitlab:n,projectId:e,iid:o}){let t="query($ids: [ID!], $iid: String!) { projects(ids: $ids, first: 1) { nod\
es { mergeRequest(iid: $iid) { headPipeline { id sha project { id } } } } } }",{data:r,errors:s}=await n.graphql(t,{ids:[A(e)],iid:String(o)});if(s.length>0)throw new m(
`GraphQL answered with errors: ${s.join("; ")}`);let i=E(oe,r).projects.nodes[0]?.mergeRequest;if(!i)throw new m("GitLab shows no merge request to this token");
return i.headPipeline}var ie=["1.4","1.5","1.6"];function _({bomFormat:n,specVersion:e}){if(n!=="CycloneDX")throw new f("has components, and does not say bomFormat CycloneDX");if(typeof e!=
"string"||!ie.includes(e))throw new f("is CycloneDX of another version than 1.4, 1.5 or 1.6");return`CycloneDX ${e}`}function C(n,e,o){let t=b(n,e);if(l(t,"type",
e)===void 0)throw new f(`has a ${e} without a type`);o.push({name:F(t,e),group:l(t,"group",e),version:l(t,"version",e),purl:l(t,"purl",e),licences:y(t,"licenses",
e).map(r=>se(r,e))});for(let r of y(t,"components",e))C(r,e,o)}function G(n,e){let{component:o}=b(n,"metadata");if(o===void 0)return;let t=b(o,"metadata.compone\
nt");for(let r of y(t,"components","metadata.component"))C(r,"component inside of metadata.component",e)}function se(n,e){let o=b(n,`licence in ${e}`),t=l(o,"ex\
pression",e);if(t!==void 0)return t;let r=b(o.license,`licence in ${e}`),s=l(r,"id",e);if(s!==void 0)return s;let i=l(r,"name",e);if(i===void 0)throw new f(`has\
 a ${e} with a licence that has neither id nor name`);return i}function V({spdxVersion:n}){if(n!=="SPDX-2.3")throw new f("has packages, and does not say spdxVersion SPDX-2.3");return"SPDX 2.3"}function K(n,e){let o=b(n,e),t=y(
o,"externalRefs",e).map(r=>b(r,`reference in ${e}`)).filter(({referenceType:r})=>r==="purl");if(t.length>1)throw new f(`has a ${e} with more than one purl`);return{
id:l(o,"SPDXID",e),name:F(o,e),group:void 0,version:l(o,"versionInfo",e),purl:t[0]&&l(t[0],"referenceLocator",e),licences:ae(o,e)}}function ae(n,e){let o=l(n,"l\
icenseConcluded",e),t=l(n,"licenseDeclared",e),r=o===void 0||o==="NOASSERTION"?t:o;return r===void 0||r==="NOASSERTION"||r==="NONE"?[]:[r]}function Q(n,e){let o=b(
n,e),[t,r,s]=["relationshipType","spdxElementId","relatedSpdxElement"].map(i=>l(o,i,e));return t==="DESCRIBES"&&r==="SPDXRef-DOCUMENT"?s:void 0}function z(n){return y(
{documentDescribes:n},"documentDescribes","document").filter(e=>typeof e=="string")}function H(n,e){let o=n.filter(({id:t})=>t!==void 0&&e.has(t));return o.length===
1&&n.length>1?n.filter(t=>t!==o[0]):n}var Y=5e5,de=["components","dependencies","vulnerabilities","services","annotations","compositions","packages","relationships","files","snippets","hasExtractedL\
icensingInfos","formulation"],ce={"":"object",...Object.fromEntries(de.map(n=>[n,"list"]))},fe=["bomFormat","specVersion","spdxVersion"];async function P(n,e,o){
let t={},r=[],s=[],i=new Set,c=new Set;try{return await q(n,{opens:ce,begun:d=>c.add(d),value:p},{maxBytes:o}),u()}catch(d){throw d instanceof N||d instanceof f?
new m(`${e} ${d.message}`,{cause:d}):d}function p(d,a,g){if(d==="components")C(g,`component ${Number(a)+1}`,r);else if(d==="packages")s.push(K(g,`package ${Number(
a)+1}`));else if(d==="relationships"){let $=Q(g,`relationship ${Number(a)+1}`);$!==void 0&&i.add($)}else{if(d===""&&(a==="components"||a==="packages"))throw new f(
`has ${a} that are no list`);if(d===""&&a==="metadata")G(g,r);else if(d===""&&a==="documentDescribes")for(let $ of z(g))i.add($);else d===""&&fe.includes(String(
a))&&(t[a]=g)}if(r.length+s.length>Y)throw new f(`has more than ${Y} components`)}function u(){let d="bomFormat"in t||c.has("components"),a="spdxVersion"in t||c.
has("packages");if(d&&a)throw new f("mixes CycloneDX and SPDX");if(d)return{format:_(t),components:r};if(a)return{format:V(t),components:H(s,i)};throw new f("is\
 neither CycloneDX nor SPDX")}}var R=["**/*.cdx.json","**/*.spdx.json"];function Z(n,{files:e=[],jobs:o=[]}){let t=[...e,...o.map(r=>`job ${r}`)];return t.length===0?n:`${n}(${t.join(", ")})`}
var me=20;async function ee(n,{jobs:e},o,t){let r=e.filter(({kind:c,isOwn:p})=>c==="job"&&!p),s=o.jobs?le(r,o.jobs,t):pe(r);if(s.length>me)throw new m(`${s.length}\
 jobs of ${t} keep artifacts: name those that make the SBOM under jobs`);let i=[];for(let c of s)i.push(...await ue(n,c,o,t));return i}function le(n,e,o){let t=k(
e),r=n.filter(({name:i})=>t(i)),s=e.filter(i=>!r.some(({name:c})=>k([i])(c)));if(s.length>0)throw new m(`no job of ${o} is called ${S(s,5)}`);for(let{name:i,status:c}of r)
if(c!=="success")throw new m(`job ${h(i,80)} of ${o} did not succeed (${c})`);return r}var O=(n,e)=>n.artifacts.some(({type:o})=>o===e);function v({jobs:n}){return n.
filter(e=>e.kind==="job"&&!e.isOwn&&O(e,"cyclonedx"))}function pe(n){let e=v({jobs:n});return e.length>0?e:n.filter(o=>O(o,"archive"))}async function ue(n,e,o,t){
let r=o.files??R,s=`job ${h(e.name,80)} of ${t}`;if(!O(e,"archive"))throw new m(`${s} made an SBOM that no token can read: list it under artifacts:paths too`);try{
let i=await U(n,e,r).catch(p=>{throw p instanceof m?new m(`${s}: ${p.message}`,{cause:p}):p});if(i.length===0&&(o.jobs||O(e,"cyclonedx")))throw new m(`no file i\
n the artifacts of ${s} matches ${S(r)}`);let c=[];for(let{path:p,open:u}of i){let d=h(p),a=await P(await u(),`${d} of ${s}`,n.limits.report_limit);c.push({...a,
source:`${d} in the artifacts of ${s}`})}return c}catch(i){throw i instanceof m?i:new m(B(i,`the archive of ${s}`),{cause:i})}}var ne=200;function Ze(n={}){return{id:Z("sboms",n),summary:"The SBOMs of the commit that is judged",requiredRole:"at least Developer with scope read_api, or at\
 least Reporter with it in a job of a pipeline for that commit",scope:"project",needs:{commit:j},async collect(e,{commit:o}){let t=await e.read(W),{paths:r,why:s}=await be(
await e.workspace(),o,t?.sha,n);if(r.length>0&&r.length>=(t?v(t).length:0))return ge(e,r);if(!t)throw new m(`${s}, and no pipeline ran for ${o.name}`);let c=await ee(
e,t,n,`pipeline ${t.pipelineId}`),p=t.jobs.filter(({isOwn:u,status:d,kind:a})=>a==="job"&&!u&&he(d));if(c.length===0&&p.length>0)throw new m(`${s}, and ${S(p.map(
({name:u})=>h(u,80)))} of pipeline ${t.pipelineId} may still make one`);return c}}}function he(n){return!["success","failed","canceled","skipped"].includes(n)}async function be(n,{
sha:e,name:o},t=e,{files:r=R,jobs:s}){let i=a=>({paths:[],why:a});if(s)return i("the job's folder does not tell which job made a file");if(!await n.isFor(e))return i(
`this job does not run for ${o} (${e.slice(0,8)}), so its files say nothing of it`);let c=await Promise.all([...new Set([e,t])].map(a=>n.commit(a))),p=new Set(c.
flatMap(a=>a?.files.map(({path:g})=>g)??[]));if(c.includes(void 0))return i(`local Git lacks ${o}, so nothing tells what in the job's folder was made`);let u=S(
r.map(a=>h(a))),d=(await n.list(r)).filter(({path:a})=>!p.has(a));if(d.length===0)return i(`no file that a job has made matches ${u} in the job's folder`);if(d.
length>ne)throw new m(`${d.length} files match ${u}, at most ${ne} are read`);return{paths:d.map(({path:a})=>a),why:"fewer files are in the job's folder than jo\
bs made"}}async function ge({workspace:n,limits:{report_limit:e}},o){let t=await n(),r=[];for(let s of o){let i=h(s),c=await P(t.open(s,e),i,e);r.push({...c,source:`${i}\
 in the job's folder`})}return r}export{ye as a,R as b,Z as c,ee as d,Ze as e};
