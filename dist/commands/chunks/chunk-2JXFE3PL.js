import{a as j}from"./chunk-NGHFTYB5.js";import{a as N,b as q,d as U,e as B}from"./chunk-ISGUTKAC.js";import{a as J}from"./chunk-6I5PZASL.js";import{
c as k,d as T,g as D}from"./chunk-AWN3TUOA.js";import{b as A,c as S,g as E,h as w,o as I}from"./chunk-7J7MU3VY.js";import{a as X,d as m}from"./chunk-3BWEGA6D.js";
import{a as h,c as $}from"./chunk-Z23466PB.js";var f=class extends Error{},M=4096;function b(n,e){if(typeof n!="object"||n===null||Array.isArray(n))throw new f(`has a ${e} that is no object`);return n}function y(n,e,t){
let o=L(n,e);if(o===void 0)return[];if(!Array.isArray(o))throw new f(`has a ${t} whose ${e} is no list`);return o}function l(n,e,t){let o=L(n,e);if(!(o===void 0||
o==="")){if(typeof o!="string")throw new f(`has a ${t} whose ${e} is no text`);if(o.includes("\0"))throw new f(`has a ${t} whose ${e} holds a null character`);if(o.
length>M)throw new f(`has a ${t} whose ${e} has more than ${M} characters`);return o}}function F(n,e){let t=l(n,"name",e);if(t===void 0)throw new f(`has a ${e} \
without a name`);return t}function L(n,e){return Object.hasOwn(n,e)?n[e]:void 0}function ye({group:n,name:e,version:t}){let o=n===void 0?e:`${n}/${e}`;return h(
t===void 0?o:`${o} ${t}`,120)}var te=w({projects:w({nodes:E(w({mergeRequest:I(w({headPipeline:I(w({id:S(),sha:S(),project:w({id:S()})}))}))}))})}),W={id:"judged_jobs",summary:"The jobs of th\
e pipeline of the commit that is judged",right:"at least Reporter, or public pipelines, with scope read_api",about:"project",needs:{commit:j},async collect(n,{commit:{
sha:e,branch:t}}){if(t===void 0){let i=await ie(n);return i?{...await D(n,k(i.project.id),k(i.id)),sha:i.sha}:null}let[o]=await T(n,t,e);return o?{...await D(n,
n.projectId,o.id),sha:e}:null}};async function ie({gitlab:n,projectId:e,iid:t}){let o="query($ids: [ID!], $iid: String!) { projects(ids: $ids, first: 1) { nodes\
 { mergeRequest(iid: $iid) { headPipeline { id sha project { id } } } } } }",{data:i,errors:s}=await n.graphql(o,{ids:[X(e)],iid:String(t)});if(s.length>0)throw new m(
`GraphQL answered with errors: ${s.join("; ")}`);let r=A(te,i).projects.nodes[0]?.mergeRequest;if(!r)throw new m("GitLab shows no merge request to this token");
return r.headPipeline}var re=["1.4","1.5","1.6"];function _({bomFormat:n,specVersion:e}){if(n!=="CycloneDX")throw new f("has components, and does not say bomFormat CycloneDX");if(typeof e!=
"string"||!re.includes(e))throw new f("is CycloneDX of another version than 1.4, 1.5 or 1.6");return`CycloneDX ${e}`}function P(n,e,t){let o=b(n,e);if(l(o,"type",
e)===void 0)throw new f(`has a ${e} without a type`);t.push({name:F(o,e),group:l(o,"group",e),version:l(o,"version",e),purl:l(o,"purl",e),licences:y(o,"licenses",
e).map(i=>se(i,e))});for(let i of y(o,"components",e))P(i,e,t)}function G(n,e){let{component:t}=b(n,"metadata");if(t===void 0)return;let o=b(t,"metadata.compone\
nt");for(let i of y(o,"components","metadata.component"))P(i,"component inside of metadata.component",e)}function se(n,e){let t=b(n,`licence in ${e}`),o=l(t,"ex\
pression",e);if(o!==void 0)return o;let i=b(t.license,`licence in ${e}`),s=l(i,"id",e);if(s!==void 0)return s;let r=l(i,"name",e);if(r===void 0)throw new f(`has\
 a ${e} with a licence that has neither id nor name`);return r}function V({spdxVersion:n}){if(n!=="SPDX-2.3")throw new f("has packages, and does not say spdxVersion SPDX-2.3");return"SPDX 2.3"}function K(n,e){let t=b(n,e),o=y(
t,"externalRefs",e).map(i=>b(i,`reference in ${e}`)).filter(({referenceType:i})=>i==="purl");if(o.length>1)throw new f(`has a ${e} with more than one purl`);return{
id:l(t,"SPDXID",e),name:F(t,e),group:void 0,version:l(t,"versionInfo",e),purl:o[0]&&l(o[0],"referenceLocator",e),licences:ae(t,e)}}function ae(n,e){let t=l(n,"l\
icenseConcluded",e),o=l(n,"licenseDeclared",e),i=t===void 0||t==="NOASSERTION"?o:t;return i===void 0||i==="NOASSERTION"||i==="NONE"?[]:[i]}function Q(n,e){let t=b(
n,e),[o,i,s]=["relationshipType","spdxElementId","relatedSpdxElement"].map(r=>l(t,r,e));return o==="DESCRIBES"&&i==="SPDXRef-DOCUMENT"?s:void 0}function z(n){return y(
{documentDescribes:n},"documentDescribes","document").filter(e=>typeof e=="string")}function H(n,e){let t=n.filter(({id:o})=>o!==void 0&&e.has(o));return t.length===
1&&n.length>1?n.filter(o=>o!==t[0]):n}var Y=5e5,de=["components","dependencies","vulnerabilities","services","annotations","compositions","packages","relationships","files","snippets","hasExtractedL\
icensingInfos","formulation"],ce={"":"object",...Object.fromEntries(de.map(n=>[n,"list"]))},fe=["bomFormat","specVersion","spdxVersion"];async function C(n,e,t){
let o={},i=[],s=[],r=new Set,c=new Set;try{return await q(n,{opens:ce,begun:d=>c.add(d),value:p},{maxBytes:t}),u()}catch(d){throw d instanceof N||d instanceof f?
new m(`${e} ${d.message}`,{cause:d}):d}function p(d,a,g){if(d==="components")P(g,`component ${Number(a)+1}`,i);else if(d==="packages")s.push(K(g,`package ${Number(
a)+1}`));else if(d==="relationships"){let x=Q(g,`relationship ${Number(a)+1}`);x!==void 0&&r.add(x)}else{if(d===""&&(a==="components"||a==="packages"))throw new f(
`has ${a} that are no list`);if(d===""&&a==="metadata")G(g,i);else if(d===""&&a==="documentDescribes")for(let x of z(g))r.add(x);else d===""&&fe.includes(String(
a))&&(o[a]=g)}if(i.length+s.length>Y)throw new f(`has more than ${Y} components`)}function u(){let d="bomFormat"in o||c.has("components"),a="spdxVersion"in o||c.
has("packages");if(d&&a)throw new f("mixes CycloneDX and SPDX");if(d)return{format:_(o),components:i};if(a)return{format:V(o),components:H(s,r)};throw new f("is\
 neither CycloneDX nor SPDX")}}var v=["**/*.cdx.json","**/*.spdx.json"];function Z(n,{files:e=[],jobs:t=[]}){let o=[...e,...t.map(i=>`job ${i}`)];return o.length===0?n:`${n}(${o.join(", ")})`}
var me=20;async function ee(n,{jobs:e},t,o){let i=e.filter(({kind:c,isOwn:p})=>c==="job"&&!p),s=t.jobs?le(i,t.jobs,o):pe(i);if(s.length>me)throw new m(`${s.length}\
 jobs of ${o} keep artifacts: name those that make the SBOM under jobs`);let r=[];for(let c of s)r.push(...await ue(n,c,t,o));return r}function le(n,e,t){let o=J(
e),i=n.filter(({name:r})=>o(r)),s=e.filter(r=>!i.some(({name:c})=>J([r])(c)));if(s.length>0)throw new m(`no job of ${t} is called ${$(s,5)}`);for(let{name:r,status:c}of i)
if(c!=="success")throw new m(`job ${h(r,80)} of ${t} did not succeed (${c})`);return i}var O=(n,e)=>n.artifacts.some(({type:t})=>t===e);function R({jobs:n}){return n.
filter(e=>e.kind==="job"&&!e.isOwn&&O(e,"cyclonedx"))}function pe(n){let e=R({jobs:n});return e.length>0?e:n.filter(t=>O(t,"archive"))}async function ue(n,e,t,o){
let i=t.files??v,s=`job ${h(e.name,80)} of ${o}`;if(!O(e,"archive"))throw new m(`${s} made an SBOM that no token can read: list it under artifacts:paths too`);try{
let r=await U(n,e,i).catch(p=>{throw p instanceof m?new m(`${s}: ${p.message}`,{cause:p}):p});if(r.length===0&&(t.jobs||O(e,"cyclonedx")))throw new m(`no file i\
n the artifacts of ${s} matches ${$(i)}`);let c=[];for(let{path:p,open:u}of r){let d=h(p),a=await C(await u(),`${d} of ${s}`,n.limits.report_limit);c.push({...a,
source:`${d} in the artifacts of ${s}`})}return c}catch(r){throw r instanceof m?r:new m(B(r,`the archive of ${s}`),{cause:r})}}var ne=200;function Ze(n={}){return{id:Z("sboms",n),summary:"The SBOMs of the commit that is judged",right:"at least Developer with scope read_api, or at least \
Reporter with it in a job of a pipeline for that commit",about:"project",needs:{commit:j},async collect(e,{commit:t}){let o=await e.read(W),{paths:i,why:s}=await be(
await e.workspace(),t,o?.sha,n);if(i.length>0&&i.length>=(o?R(o).length:0))return ge(e,i);if(!o)throw new m(`${s}, and no pipeline ran for ${t.name}`);let c=await ee(
e,o,n,`pipeline ${o.pipelineId}`),p=o.jobs.filter(({isOwn:u,status:d,kind:a})=>a==="job"&&!u&&he(d));if(c.length===0&&p.length>0)throw new m(`${s}, and ${$(p.map(
({name:u})=>h(u,80)))} of pipeline ${o.pipelineId} may still make one`);return c}}}function he(n){return!["success","failed","canceled","skipped"].includes(n)}async function be(n,{
sha:e,name:t},o=e,{files:i=v,jobs:s}){let r=a=>({paths:[],why:a});if(s)return r("the job's folder does not tell which job made a file");if(!await n.isFor(e))return r(
`this job does not run for ${t} (${e.slice(0,8)}), so its files say nothing of it`);let c=await Promise.all([...new Set([e,o])].map(a=>n.commit(a))),p=new Set(c.
flatMap(a=>a?.files.map(({path:g})=>g)??[]));if(c.includes(void 0))return r(`local Git lacks ${t}, so nothing tells what in the job's folder was made`);let u=$(
i.map(a=>h(a))),d=(await n.list(i)).filter(({path:a})=>!p.has(a));if(d.length===0)return r(`no file that a job has made matches ${u} in the job's folder`);if(d.
length>ne)throw new m(`${d.length} files match ${u}, at most ${ne} are read`);return{paths:d.map(({path:a})=>a),why:"fewer files are in the job's folder than jo\
bs made"}}async function ge({workspace:n,limits:{report_limit:e}},t){let o=await n(),i=[];for(let s of t){let r=h(s),c=await C(o.open(s,e),r,e);i.push({...c,source:`${r}\
 in the job's folder`})}return i}export{ye as a,v as b,Z as c,ee as d,Ze as e};
