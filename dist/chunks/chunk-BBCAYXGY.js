import{a as D}from"./chunk-6TDIWARI.js";import{a as F,b as C}from"./chunk-YZDWWS2B.js";import{$n_c as u}from"../index.js";import{$8_a as p,$8_c as $}from"../index.js";var i=class extends Error{},k=4096;function f(e,n){if(typeof e!="object"||e===null||Array.isArray(e))throw new i(`has a ${n} that is no object`);return e}function h(e,n,o){
let t=j(e,n);if(t===void 0)return[];if(!Array.isArray(t))throw new i(`has a ${o} whose ${n} is no list`);return t}function d(e,n,o){let t=j(e,n);if(!(t===void 0||
t==="")){if(typeof t!="string")throw new i(`has a ${o} whose ${n} is no text`);if(t.includes("\0"))throw new i(`has a ${o} whose ${n} holds a null character`);if(t.
length>k)throw new i(`has a ${o} whose ${n} has more than ${k} characters`);return t}}function x(e,n){let o=d(e,"name",n);if(o===void 0)throw new i(`has a ${n} \
without a name`);return o}function j(e,n){return Object.hasOwn(e,n)?e[n]:void 0}function _({group:e,name:n,version:o}){let t=e===void 0?n:`${e}/${n}`;return p(o===
void 0?t:`${t} ${o}`,120)}var N=["1.4","1.5","1.6"];function I({bomFormat:e,specVersion:n}){if(e!=="CycloneDX")throw new i("has components, and does not say bomFormat CycloneDX");if(typeof n!=
"string"||!N.includes(n))throw new i("is CycloneDX of another version than 1.4, 1.5 or 1.6");return`CycloneDX ${n}`}function y(e,n,o){let t=f(e,n);if(d(t,"type",
n)===void 0)throw new i(`has a ${n} without a type`);o.push({name:x(t,n),group:d(t,"group",n),version:d(t,"version",n),purl:d(t,"purl",n),licences:h(t,"licenses",
n).map(r=>R(r,n))});for(let r of h(t,"components",n))y(r,n,o)}function R(e,n){let o=f(e,`licence in ${n}`),t=d(o,"expression",n);if(t!==void 0)return{kind:"expr\
ession",text:t};let r=f(o.license,`licence in ${n}`),a=d(r,"id",n);if(a!==void 0)return{kind:"expression",text:a};let c=d(r,"name",n);if(c===void 0)throw new i(
`has a ${n} with a licence that has neither id nor name`);return{kind:"name",text:c}}function O({spdxVersion:e}){if(e!=="SPDX-2.3")throw new i("has packages, and does not say spdxVersion SPDX-2.3");return"SPDX 2.3"}function P(e,n){let o=f(e,n),t=h(
o,"externalRefs",n).map(r=>f(r,`reference in ${n}`)).filter(({referenceType:r})=>r==="purl");if(t.length>1)throw new i(`has a ${n} with more than one purl`);return{
id:d(o,"SPDXID",n),name:x(o,n),group:void 0,version:d(o,"versionInfo",n),purl:t[0]&&d(t[0],"referenceLocator",n),licences:U(o,n)}}function U(e,n){let[o,t]=["lic\
enseConcluded","licenseDeclared"].map(a=>d(e,a,n)),r=[o,t].find(a=>a!==void 0&&a!=="NOASSERTION"&&a!=="NONE");return r===void 0?[]:[{kind:"expression",text:r}]}
function E(e,n){let o=f(e,n),[t,r,a]=["relationshipType","spdxElementId","relatedSpdxElement"].map(c=>d(o,c,n));return t==="DESCRIBES"&&r==="SPDXRef-DOCUMENT"?a:
void 0}function X(e,n){let o=e.filter(({id:t})=>t!==void 0&&n.has(t));return o.length===1&&e.length>1?e.filter(t=>t!==o[0]):e}var b=512*2**20,v=5e5,J=["components","dependencies","vulnerabilities","services","annotations","compositions","packages","relationships","files","snippets","ha\
sExtractedLicensingInfos","formulation"],T={"":"object",...Object.fromEntries(J.map(e=>[e,"list"]))},M=["bomFormat","specVersion","spdxVersion"];async function A(e,n){
let o={},t=[],r=[],a=new Set,c=new Set;try{return await C(e,{opens:T,begun:s=>c.add(s),value:w},{maxBytes:b}),l()}catch(s){throw s instanceof F||s instanceof i?
new u(`${n} ${s.message}`,{cause:s}):s}function w(s,m,g){if(s==="components")y(g,`component ${Number(m)+1}`,t);else if(s==="packages")r.push(P(g,`package ${Number(
m)+1}`));else if(s==="relationships"){let S=E(g,`relationship ${Number(m)+1}`);S!==void 0&&a.add(S)}else{if(s===""&&(m==="components"||m==="packages"))throw new i(
`has ${m} that are no list`);s===""&&M.includes(String(m))&&(o[m]=g)}if(t.length+r.length>v)throw new i(`has more than ${v} components`)}function l(){let s="bom\
Format"in o||c.has("components"),m="spdxVersion"in o||c.has("packages");if(s&&m)throw new i("mixes CycloneDX and SPDX");if(s)return{format:I(o),components:t};if(m)
return{format:O(o),components:X(r,a)};throw new i("is neither CycloneDX nor SPDX")}}var B=["**/*.cdx.json","**/*.spdx.json"],L=200;function mn(e=B){return{id:e===B?"sboms":`sboms(${e.join(", ")})`,summary:"The SBOMs of the commit that is judged",
right:"a job in a pipeline for that commit, with the SBOM in its folder",about:"project",needs:{commit:D},collect:(n,{commit:o})=>V(n,o,e)}}async function V(e,{
sha:n,name:o},t){let r=await e.workspace(),a=$(t.map(l=>p(l)));if(!await r.isFor(n))throw new u(`this job does not run for ${o} (${n.slice(0,8)}), so its files \
say nothing of it`);let c=await r.list(t);if(c.length===0)throw new u(`no file in the job's folder matches ${a}; let the job need the one that makes it`);if(c.length>
L)throw new u(`${c.length} files match ${a}, at most ${L} are read`);let w=[];for(let{path:l}of c){let s=p(l);w.push({...await A(r.open(l,b),s),source:`${s} in \
the job's folder`})}return w}export{_ as a,B as b,mn as c};
