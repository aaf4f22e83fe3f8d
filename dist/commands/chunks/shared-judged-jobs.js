import{a as R}from"./shared-judged-commit.js";import{a as F,b as M,c as _,e as G,f as Q,g as U,h as z}from"./shared-report-files.js";import{a as H}from"./shared-select.js";
import{c as J}from"./shared-target-pipeline.js";import{c as E,e as K}from"./shared-pipeline-jobs.js";import{b as W}from"./shared-schema.js";import{a as I}from"./shared-balanced-match-dist-esm-index.js";
import{a as f}from"./shared-facts-source.js";import{h as D,m as Y,n as j,w as P}from"./shared-api.js";import{a as g,e as v}from"./shared-text.js";var l=class extends Error{},
C=4096;function b(t,e){if(typeof t!="object"||t===null||Array.isArray(t))throw new l(`has a ${e} that is not an object`);return t}function y(t,e,o){let n=N(t,e);
if(n===void 0)return[];if(!Array.isArray(n))throw new l(`has a ${o} whose ${e} is not a list`);return n}function p(t,e,o){let n=N(t,e);if(!(n===void 0||n==="")){
if(typeof n!="string")throw new l(`has a ${o} whose ${e} is not a string`);if(n.includes("\0"))throw new l(`has a ${o} whose ${e} contains a null character`);if(n.
length>C)throw new l(`has a ${o} whose ${e} has more than ${C} characters`);return n}}function q(t,e){let o=p(t,"name",e);if(o===void 0)throw new l(`has a ${e} \
without a name`);return o}function N(t,e){return Object.hasOwn(t,e)?t[e]:void 0}function Z({group:t,name:e,version:o}){let n=t===void 0?e:`${t}/${e}`;return g(o===
void 0?n:`${n} ${o}`,120)}var ee=j({projects:j({nodes:Y(j({mergeRequest:P(j({headPipeline:P(j({id:D(),sha:D(),project:j({id:D()})}))}))}))})}),te={id:"judged_jo\
bs",summary:"The jobs of the judged commit's pipeline",requiredRole:"at least Reporter, or public pipelines, with scope read_api",scope:"project",needs:{commit:R},
async collect(t,{commit:{sha:e,branch:o}}){if(o===void 0){let i=await ne(t);return i?{...await K(t,E(i.project.id),E(i.id)),sha:i.sha}:null}let n=await J(t,o,e);
return n?{...n,sha:e}:null}};async function ne({gitlab:t,projectId:e,iid:o}){let n="query($ids: [ID!], $iid: String!) { projects(ids: $ids, first: 1) { nodes { \
mergeRequest(iid: $iid) { headPipeline { id sha project { id } } } } } }",{data:i,errors:s}=await t.graphql(n,{ids:[H(e)],iid:String(o)});if(s.length>0)throw new f(
`GraphQL answered with errors: ${s.join("; ")}`);let a=W(ee,i).projects.nodes[0]?.mergeRequest;if(!a)throw new f("GitLab shows no merge request to this token");
return a.headPipeline}var oe=["1.4","1.5","1.6"];function ie({bomFormat:t,specVersion:e}){if(t!=="CycloneDX")throw new l("has components, but no bomFormat Cyclo\
neDX");if(typeof e!="string"||!oe.includes(e))throw new l("has a CycloneDX version other than 1.4, 1.5 or 1.6");return`CycloneDX ${e}`}function k(t,e,o){let n=b(
t,e);if(p(n,"type",e)===void 0)throw new l(`has a ${e} without a type`);o.push({name:q(n,e),group:p(n,"group",e),version:p(n,"version",e),purl:p(n,"purl",e),licences:y(
n,"licenses",e).map(i=>re(i,e))});for(let i of y(n,"components",e))k(i,e,o)}function ae(t,e){let{component:o}=b(t,"metadata");if(o===void 0)return;let n=b(o,"me\
tadata.component");for(let i of y(n,"components","metadata.component"))k(i,"component inside of metadata.component",e)}function re(t,e){let o=b(t,`licence in ${e}`),
n=p(o,"expression",e);if(n!==void 0)return n;let i=b(o.license,`licence in ${e}`),s=p(i,"id",e);if(s!==void 0)return s;let a=p(i,"name",e);if(a===void 0)throw new l(
`has a ${e} with a licence that has neither id nor name`);return a}function se({spdxVersion:t}){if(t!=="SPDX-2.3")throw new l("has packages, but no spdxVersion \
SPDX-2.3");return"SPDX 2.3"}function ce(t,e){let o=b(t,e),n=y(o,"externalRefs",e).map(i=>b(i,`reference in ${e}`)).filter(({referenceType:i})=>i==="purl");if(n.
length>1)throw new l(`has a ${e} with more than one purl`);return{id:p(o,"SPDXID",e),name:q(o,e),group:void 0,version:p(o,"versionInfo",e),purl:n[0]&&p(n[0],"re\
ferenceLocator",e),licences:le(o,e)}}function le(t,e){let o=p(t,"licenseConcluded",e),n=p(t,"licenseDeclared",e),i=o===void 0||o==="NOASSERTION"?n:o;return i===
void 0||i==="NOASSERTION"||i==="NONE"?[]:[i]}function he(t,e){let o=b(t,e),[n,i,s]=["relationshipType","spdxElementId","relatedSpdxElement"].map(a=>p(o,a,e));return n===
"DESCRIBES"&&i==="SPDXRef-DOCUMENT"?s:void 0}function fe(t){return y({documentDescribes:t},"documentDescribes","document").filter(e=>typeof e=="string")}function ue(t,e){
let o=t.filter(({id:n})=>n!==void 0&&e.has(n));return o.length===1&&t.length>1?t.filter(n=>n!==o[0]):t}var B=5e5,pe=["components","dependencies","vulnerabilitie\
s","services","annotations","compositions","packages","relationships","files","snippets","hasExtractedLicensingInfos","formulation"],de={"":"object",...Object.fromEntries(
pe.map(t=>[t,"list"]))},me=["bomFormat","specVersion","spdxVersion"];async function T(t,e,o){let n={},i=[],s=[],a=new Set,c=new Set;try{return await M(t,{opens:de,
begun:r=>c.add(r),value:h},{maxBytes:o}),m()}catch(r){throw r instanceof F||r instanceof l?new f(`${e} ${r.message}`,{cause:r}):r}function h(r,u,$){if(r===""?d(
String(u),$):w(r,Number(u)+1,$),i.length+s.length>B)throw new l(`has more than ${B} components`)}function d(r,u){if(r==="components"||r==="packages")throw new l(
`has ${r} that are not a list`);if(r==="metadata"&&ae(u,i),r==="documentDescribes")for(let $ of fe(u))a.add($);me.includes(r)&&(n[r]=u)}function w(r,u,$){if(r===
"components"&&k($,`component ${u}`,i),r==="packages"&&s.push(ce($,`package ${u}`)),r==="relationships"){let X=he($,`relationship ${u}`);X!==void 0&&a.add(X)}}function m(){
let r="bomFormat"in n||c.has("components"),u="spdxVersion"in n||c.has("packages");if(r&&u)throw new l("mixes CycloneDX and SPDX");if(r)return{format:ie(n),components:i};
if(u)return{format:se(n),components:ue(s,a)};throw new l("is neither CycloneDX nor SPDX")}}var x=["**/*.cdx.json","**/*.spdx.json"];function A(t,{files:e=[],jobs:o=[]}){
let n=[...e,...o.map(i=>`job ${i}`)];return n.length===0?t:`${t}(${n.join(", ")})`}var we=20;async function L(t,{jobs:e},o,n){let i=e.filter(({kind:c,isOwn:h})=>c===
"job"&&!h),s=o.jobs?$e(i,o.jobs,n):be(i);if(s.length>we)throw new f(`${s.length} jobs of ${n} keep artifacts: list under jobs the ones that make the SBOM`);let a=[];
for(let c of s)a.push(...await ge(t,c,o,n));return a}function $e(t,e,o){let n=I(e),i=t.filter(({name:a})=>n(a)),s=e.filter(a=>!i.some(({name:c})=>I([a])(c)));if(s.
length>0)throw new f(`no job of ${o} is called ${v(s,5)}`);for(let{name:a,status:c}of i)if(c!=="success")throw new f(`job ${g(a,80)} of ${o} did not succeed (${c}\
)`);return i}var S=(t,e)=>t.artifacts.some(({type:o})=>o===e);function O({jobs:t}){return t.filter(e=>e.kind==="job"&&!e.isOwn&&S(e,"cyclonedx"))}function be(t){
let e=O({jobs:t});return e.length>0?e:t.filter(o=>S(o,"archive"))}async function ge(t,e,o,n){let i=o.files??x,s=`job ${g(e.name,80)} of ${n}`;if(!S(e,"archive"))
throw new f(`${s} made an SBOM that no token can read: list it under artifacts:paths too`);try{let a=await G(t,e,i).catch(h=>{throw h instanceof f?new f(`${s}: ${h.
message}`,{cause:h}):h});if(a.length===0&&(o.jobs||S(e,"cyclonedx")))throw new f(`no file in the artifacts of ${s} matches ${v(i)}`);let c=[];for(let{path:h,open:d}of a){
let w=g(h),m=await T(await d(),`${w} of ${s}`,t.limits.reportLimitBytes);c.push({...m,source:`${w} in the artifacts of ${s}`})}return c}catch(a){throw a instanceof
f?a:new f(z(a,`the archive of ${s}`),{cause:a})}}var V=200;function je(t={}){return{id:A("sboms",t),summary:"The SBOMs of the commit that is judged",requiredRole:"\
at least Developer with scope read_api, or at least Reporter with read_api in a job of that commit's pipeline",scope:"project",needs:{commit:R},async collect(e,{
commit:o}){let n=await e.read(te),{sboms:i=[],refusal:s}=n?await ye(e,n,t):{};if(i.length>0)return i;let{paths:a,why:c}=await Se(await e.workspace(),o,n?.sha,t);
if(a.length>0&&a.length>=(n?O(n).length:0))return De(e,a);if(s)throw s;if(!n)throw new f(`${c}, and no pipeline ran for ${o.name}`);let h=n.jobs.filter(({isOwn:d,
status:w,kind:m})=>m==="job"&&!d&&ve(w));if(h.length>0)throw new f(`${c}, and ${v(h.map(({name:d})=>g(d,80)))} of pipeline ${n.pipelineId} may still make one`);
return[]}}}async function ye(t,e,o){try{return{sboms:await L(t,e,o,`pipeline ${e.pipelineId}`)}}catch(n){let i=U(e.jobs)&&O(e).length<=1;if(n instanceof f&&Q(n)&&
i)return{refusal:n};throw n}}function ve(t){return!["success","failed","canceled","skipped"].includes(t)}async function Se(t,{sha:e,name:o},n=e,{files:i=x,jobs:s}){
let a=r=>({paths:[],why:r});if(s)return a("the job's folder does not show which job made a file");if(!await t.isFor(e))return a(`this job does not run for ${o} \
(${e.slice(0,8)}), so its files say nothing about it`);let c=await Promise.all([...new Set([e,n])].map(r=>t.commit(r))),h=c.filter(r=>r!==void 0);if(h.length<c.
length)return a(`local Git lacks ${o}, so it is unknown which files in the job's folder a job has made`);let d=v(i.map(r=>g(r))),w=h.map(_),m=(await t.list(i)).
filter(({path:r})=>!w.some(u=>u(r)));if(m.length===0)return a(`no file that a job has made matches ${d} in the job's folder`);if(m.length>V)throw new f(`${m.length}\
 files match ${d}, at most ${V} are read`);return{paths:m.map(({path:r})=>r),why:"fewer files are in the job's folder than jobs made"}}async function De({workspace:t,
limits:{reportLimitBytes:e}},o){let n=await t(),i=[];for(let s of o){let a=g(s),c=await T(n.open(s,e),a,e);i.push({...c,source:`${a} in the job's folder`})}return i}export{Z as a,x as b,A as c,L as d,je as e};
