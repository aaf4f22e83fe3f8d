import{a as E}from"./chunk-6TDIWARI.js";import{a as I,b as P}from"./chunk-YZDWWS2B.js";import{$7_g as j}from"../index.js";import{$n_c as p}from"../index.js";
import{$d_c as D,$d_g as O,$d_p as k}from"../index.js";import{$8_a as h,$8_b as C,$8_c as u}from"../index.js";var i=class extends Error{},X=4096;function f(e,n){if(typeof e!="object"||e===null||Array.isArray(e))throw new i(`has a ${n} that is no object`);return e}function g(e,n,t){
let o=v(e,n);if(o===void 0)return[];if(!Array.isArray(o))throw new i(`has a ${t} whose ${n} is no list`);return o}function d(e,n,t){let o=v(e,n);if(!(o===void 0||
o==="")){if(typeof o!="string")throw new i(`has a ${t} whose ${n} is no text`);if(o.includes("\0"))throw new i(`has a ${t} whose ${n} holds a null character`);if(o.
length>X)throw new i(`has a ${t} whose ${n} has more than ${X} characters`);return o}}function y(e,n){let t=d(e,"name",n);if(t===void 0)throw new i(`has a ${n} \
without a name`);return t}function v(e,n){return Object.hasOwn(e,n)?e[n]:void 0}function Y({group:e,name:n,version:t}){let o=e===void 0?n:`${e}/${n}`;return h(t===
void 0?o:`${o} ${t}`,120)}var V=["1.4","1.5","1.6"];function A({bomFormat:e,specVersion:n}){if(e!=="CycloneDX")throw new i("has components, and does not say bomFormat CycloneDX");if(typeof n!=
"string"||!V.includes(n))throw new i("is CycloneDX of another version than 1.4, 1.5 or 1.6");return`CycloneDX ${n}`}function S(e,n,t){let o=f(e,n);if(d(o,"type",
n)===void 0)throw new i(`has a ${n} without a type`);t.push({name:y(o,n),group:d(o,"group",n),version:d(o,"version",n),purl:d(o,"purl",n),licences:g(o,"licenses",
n).map(r=>G(r,n))});for(let r of g(o,"components",n))S(r,n,t)}function G(e,n){let t=f(e,`licence in ${n}`),o=d(t,"expression",n);if(o!==void 0)return{kind:"expr\
ession",text:o};let r=f(t.license,`licence in ${n}`),a=d(r,"id",n);if(a!==void 0)return{kind:"expression",text:a};let c=d(r,"name",n);if(c===void 0)throw new i(
`has a ${n} with a licence that has neither id nor name`);return{kind:"name",text:c}}function N({spdxVersion:e}){if(e!=="SPDX-2.3")throw new i("has packages, and does not say spdxVersion SPDX-2.3");return"SPDX 2.3"}function B(e,n){let t=f(e,n),o=g(
t,"externalRefs",n).map(r=>f(r,`reference in ${n}`)).filter(({referenceType:r})=>r==="purl");if(o.length>1)throw new i(`has a ${n} with more than one purl`);return{
id:d(t,"SPDXID",n),name:y(t,n),group:void 0,version:d(t,"versionInfo",n),purl:o[0]&&d(o[0],"referenceLocator",n),licences:K(t,n)}}function K(e,n){let[t,o]=["lic\
enseConcluded","licenseDeclared"].map(a=>d(e,a,n)),r=[t,o].find(a=>a!==void 0&&a!=="NOASSERTION"&&a!=="NONE");return r===void 0?[]:[{kind:"expression",text:r}]}
function L(e,n){let t=f(e,n),[o,r,a]=["relationshipType","spdxElementId","relatedSpdxElement"].map(c=>d(t,c,n));return o==="DESCRIBES"&&r==="SPDXRef-DOCUMENT"?a:
void 0}function R(e,n){let t=e.filter(({id:o})=>o!==void 0&&n.has(o));return t.length===1&&e.length>1?e.filter(o=>o!==t[0]):e}var $=512*2**20,U=5e5,_=["components","dependencies","vulnerabilities","services","annotations","compositions","packages","relationships","files","snippets","ha\
sExtractedLicensingInfos","formulation"],q={"":"object",...Object.fromEntries(_.map(e=>[e,"list"]))},z=["bomFormat","specVersion","spdxVersion"];async function J(e,n){
let t={},o=[],r=[],a=new Set,c=new Set;try{return await P(e,{opens:q,begun:s=>c.add(s),value:x},{maxBytes:$}),l()}catch(s){throw s instanceof I||s instanceof i?
new p(`${n} ${s.message}`,{cause:s}):s}function x(s,m,w){if(s==="components")S(w,`component ${Number(m)+1}`,o);else if(s==="packages")r.push(B(w,`package ${Number(
m)+1}`));else if(s==="relationships"){let F=L(w,`relationship ${Number(m)+1}`);F!==void 0&&a.add(F)}else{if(s===""&&(m==="components"||m==="packages"))throw new i(
`has ${m} that are no list`);s===""&&z.includes(String(m))&&(t[m]=w)}if(o.length+r.length>U)throw new i(`has more than ${U} components`)}function l(){let s="bom\
Format"in t||c.has("components"),m="spdxVersion"in t||c.has("packages");if(s&&m)throw new i("mixes CycloneDX and SPDX");if(s)return{format:A(t),components:o};if(m)
return{format:N(t),components:R(r,a)};throw new i("is neither CycloneDX nor SPDX")}}var b=["**/*.cdx.json","**/*.spdx.json"],M=200;function T(e=b){return{id:e===b?"sboms":`sboms(${e.join(", ")})`,summary:"The SBOMs of the commit that is judged",
right:"a job in a pipeline for that commit, with the SBOM in its folder",about:"project",needs:{commit:E},collect:(n,{commit:t})=>H(n,t,e)}}async function H(e,{
sha:n,name:t},o){let r=await e.workspace(),a=u(o.map(l=>h(l)));if(!await r.isFor(n))throw new p(`this job does not run for ${t} (${n.slice(0,8)}), so its files \
say nothing of it`);let c=await r.list(o);if(c.length===0)throw new p(`no file in the job's folder matches ${a}; let the job need the one that makes it`);if(c.length>
M)throw new p(`${c.length} files match ${a}, at most ${M} are read`);let x=[];for(let{path:l}of c){let s=h(l);x.push({...await J(r.open(l,$),s),source:`${s} in \
the job's folder`})}return x}var $n=k(O(D({min:1,max:500,about:`Glob over the files in the job's folder; ${u(b)} unless given`})));async function Fn(e){return e?.files?{sboms:T(e.files)}:{}}
function Cn(e){return`of ${C(Q(e).length,"component")} in ${u(e.map(({source:n})=>n))}`}function Q(e){return e.flatMap(({components:n})=>n)}function Dn(e){let n=e.
filter(({components:t})=>t.length===0);return n.length===0?void 0:j(`no component is listed in ${u(n.map(({source:t})=>t))}`)}export{Y as a,T as b,$n as c,Fn as d,Cn as e,Q as f,Dn as g};
