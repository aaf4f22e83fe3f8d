import{a as _}from"./shared-judged-commit.js";import{a as M,b as L,d as G,e as Q}from"./shared-report-files.js";import{c as X,d as U,g as I}from"./shared-pipeline-jobs.js";
import{a as R}from"./shared-balanced-match-dist-esm-index.js";import{$b1e4_a as z}from"../index.js";import{$104c_b as H}from"../index.js";import{$416b_a as d}from"../index.js";
import{$82ce_h as D,$82ce_m as J,$82ce_n as j,$82ce_v as E}from"../index.js";import{$f045_a as g,$f045_e as y}from"../index.js";var l=class extends Error{},P=4096;
function b(t,e){if(typeof t!="object"||t===null||Array.isArray(t))throw new l(`has a ${e} that is no object`);return t}function v(t,e,o){let n=q(t,e);if(n===void 0)
return[];if(!Array.isArray(n))throw new l(`has a ${o} whose ${e} is no list`);return n}function p(t,e,o){let n=q(t,e);if(!(n===void 0||n==="")){if(typeof n!="st\
ring")throw new l(`has a ${o} whose ${e} is no text`);if(n.includes("\0"))throw new l(`has a ${o} whose ${e} holds a null character`);if(n.length>P)throw new l(
`has a ${o} whose ${e} has more than ${P} characters`);return n}}function C(t,e){let o=p(t,"name",e);if(o===void 0)throw new l(`has a ${e} without a name`);return o}
function q(t,e){return Object.hasOwn(t,e)?t[e]:void 0}function K({group:t,name:e,version:o}){let n=t===void 0?e:`${t}/${e}`;return g(o===void 0?n:`${n} ${o}`,120)}
var W=j({projects:j({nodes:J(j({mergeRequest:E(j({headPipeline:E(j({id:D(),sha:D(),project:j({id:D()})}))}))}))})}),Y={id:"judged_jobs",summary:"The jobs of the\
 pipeline of the commit that is judged",requiredRole:"at least Reporter, or public pipelines, with scope read_api",scope:"project",needs:{commit:_},async collect(t,{
commit:{sha:e,branch:o}}){if(o===void 0){let i=await Z(t);return i?{...await I(t,X(i.project.id),X(i.id)),sha:i.sha}:null}let[n]=await U(t,o,e);return n?{...await I(
t,t.projectId,n.id),sha:e}:null}};async function Z({gitlab:t,projectId:e,iid:o}){let n="query($ids: [ID!], $iid: String!) { projects(ids: $ids, first: 1) { node\
s { mergeRequest(iid: $iid) { headPipeline { id sha project { id } } } } } }",{data:i,errors:a}=await t.graphql(n,{ids:[z(e)],iid:String(o)});if(a.length>0)throw new d(
`GraphQL answered with errors: ${a.join("; ")}`);let r=H(W,i).projects.nodes[0]?.mergeRequest;if(!r)throw new d("GitLab shows no merge request to this token");return r.
headPipeline}var ee=["1.4","1.5","1.6"];function te({bomFormat:t,specVersion:e}){if(t!=="CycloneDX")throw new l("has components, and does not say bomFormat Cycl\
oneDX");if(typeof e!="string"||!ee.includes(e))throw new l("is CycloneDX of another version than 1.4, 1.5 or 1.6");return`CycloneDX ${e}`}function k(t,e,o){let n=b(
t,e);if(p(n,"type",e)===void 0)throw new l(`has a ${e} without a type`);o.push({name:C(n,e),group:p(n,"group",e),version:p(n,"version",e),purl:p(n,"purl",e),licences:v(
n,"licenses",e).map(i=>oe(i,e))});for(let i of v(n,"components",e))k(i,e,o)}function ne(t,e){let{component:o}=b(t,"metadata");if(o===void 0)return;let n=b(o,"me\
tadata.component");for(let i of v(n,"components","metadata.component"))k(i,"component inside of metadata.component",e)}function oe(t,e){let o=b(t,`licence in ${e}`),
n=p(o,"expression",e);if(n!==void 0)return n;let i=b(o.license,`licence in ${e}`),a=p(i,"id",e);if(a!==void 0)return a;let r=p(i,"name",e);if(r===void 0)throw new l(
`has a ${e} with a licence that has neither id nor name`);return r}function ie({spdxVersion:t}){if(t!=="SPDX-2.3")throw new l("has packages, and does not say sp\
dxVersion SPDX-2.3");return"SPDX 2.3"}function re(t,e){let o=b(t,e),n=v(o,"externalRefs",e).map(i=>b(i,`reference in ${e}`)).filter(({referenceType:i})=>i==="pu\
rl");if(n.length>1)throw new l(`has a ${e} with more than one purl`);return{id:p(o,"SPDXID",e),name:C(o,e),group:void 0,version:p(o,"versionInfo",e),purl:n[0]&&
p(n[0],"referenceLocator",e),licences:ae(o,e)}}function ae(t,e){let o=p(t,"licenseConcluded",e),n=p(t,"licenseDeclared",e),i=o===void 0||o==="NOASSERTION"?n:o;return i===
void 0||i==="NOASSERTION"||i==="NONE"?[]:[i]}function se(t,e){let o=b(t,e),[n,i,a]=["relationshipType","spdxElementId","relatedSpdxElement"].map(r=>p(o,r,e));return n===
"DESCRIBES"&&i==="SPDXRef-DOCUMENT"?a:void 0}function ce(t){return v({documentDescribes:t},"documentDescribes","document").filter(e=>typeof e=="string")}function le(t,e){
let o=t.filter(({id:n})=>n!==void 0&&e.has(n));return o.length===1&&t.length>1?t.filter(n=>n!==o[0]):t}var N=5e5,he=["components","dependencies","vulnerabilitie\
s","services","annotations","compositions","packages","relationships","files","snippets","hasExtractedLicensingInfos","formulation"],fe={"":"object",...Object.fromEntries(
he.map(t=>[t,"list"]))},de=["bomFormat","specVersion","spdxVersion"];async function T(t,e,o){let n={},i=[],a=[],r=new Set,c=new Set;try{return await L(t,{opens:fe,
begun:s=>c.add(s),value:h},{maxBytes:o}),f()}catch(s){throw s instanceof M||s instanceof l?new d(`${e} ${s.message}`,{cause:s}):s}function h(s,m,$){if(s===""?w(
String(m),$):u(s,Number(m)+1,$),i.length+a.length>N)throw new l(`has more than ${N} components`)}function w(s,m){if(s==="components"||s==="packages")throw new l(
`has ${s} that are no list`);if(s==="metadata"&&ne(m,i),s==="documentDescribes")for(let $ of ce(m))r.add($);de.includes(s)&&(n[s]=m)}function u(s,m,$){if(s==="c\
omponents"&&k($,`component ${m}`,i),s==="packages"&&a.push(re($,`package ${m}`)),s==="relationships"){let O=se($,`relationship ${m}`);O!==void 0&&r.add(O)}}function f(){
let s="bomFormat"in n||c.has("components"),m="spdxVersion"in n||c.has("packages");if(s&&m)throw new l("mixes CycloneDX and SPDX");if(s)return{format:te(n),components:i};
if(m)return{format:ie(n),components:le(a,r)};throw new l("is neither CycloneDX nor SPDX")}}var x=["**/*.cdx.json","**/*.spdx.json"];function A(t,{files:e=[],jobs:o=[]}){
let n=[...e,...o.map(i=>`job ${i}`)];return n.length===0?t:`${t}(${n.join(", ")})`}var pe=20;async function V(t,{jobs:e},o,n){let i=e.filter(({kind:c,isOwn:h})=>c===
"job"&&!h),a=o.jobs?me(i,o.jobs,n):ue(i);if(a.length>pe)throw new d(`${a.length} jobs of ${n} keep artifacts: name those that make the SBOM under jobs`);let r=[];
for(let c of a)r.push(...await we(t,c,o,n));return r}function me(t,e,o){let n=R(e),i=t.filter(({name:r})=>n(r)),a=e.filter(r=>!i.some(({name:c})=>R([r])(c)));if(a.
length>0)throw new d(`no job of ${o} is called ${y(a,5)}`);for(let{name:r,status:c}of i)if(c!=="success")throw new d(`job ${g(r,80)} of ${o} did not succeed (${c}\
)`);return i}var S=(t,e)=>t.artifacts.some(({type:o})=>o===e);function B({jobs:t}){return t.filter(e=>e.kind==="job"&&!e.isOwn&&S(e,"cyclonedx"))}function ue(t){
let e=B({jobs:t});return e.length>0?e:t.filter(o=>S(o,"archive"))}async function we(t,e,o,n){let i=o.files??x,a=`job ${g(e.name,80)} of ${n}`;if(!S(e,"archive"))
throw new d(`${a} made an SBOM that no token can read: list it under artifacts:paths too`);try{let r=await G(t,e,i).catch(h=>{throw h instanceof d?new d(`${a}: ${h.
message}`,{cause:h}):h});if(r.length===0&&(o.jobs||S(e,"cyclonedx")))throw new d(`no file in the artifacts of ${a} matches ${y(i)}`);let c=[];for(let{path:h,open:w}of r){
let u=g(h),f=await T(await w(),`${u} of ${a}`,t.limits.report_limit);c.push({...f,source:`${u} in the artifacts of ${a}`})}return c}catch(r){throw r instanceof d?
r:new d(Q(r,`the archive of ${a}`),{cause:r})}}var F=200;function $e(t={}){return{id:A("sboms",t),summary:"The SBOMs of the commit that is judged",requiredRole:"\
at least Developer with scope read_api, or at least Reporter with it in a job of a pipeline for that commit",scope:"project",needs:{commit:_},async collect(e,{commit:o}){
let n=await e.read(Y),{paths:i,why:a}=await ge(await e.workspace(),o,n?.sha,t);if(i.length>0&&i.length>=(n?B(n).length:0))return je(e,i);if(!n)throw new d(`${a}\
, and no pipeline ran for ${o.name}`);let r=await V(e,n,t,`pipeline ${n.pipelineId}`),c=n.jobs.filter(({isOwn:h,status:w,kind:u})=>u==="job"&&!h&&be(w));if(r.length===
0&&c.length>0)throw new d(`${a}, and ${y(c.map(({name:h})=>g(h,80)))} of pipeline ${n.pipelineId} may still make one`);return r}}}function be(t){return!["succes\
s","failed","canceled","skipped"].includes(t)}async function ge(t,{sha:e,name:o},n=e,{files:i=x,jobs:a}){let r=f=>({paths:[],why:f});if(a)return r("the job's fo\
lder does not tell which job made a file");if(!await t.isFor(e))return r(`this job does not run for ${o} (${e.slice(0,8)}), so its files say nothing of it`);let c=await Promise.
all([...new Set([e,n])].map(f=>t.commit(f))),h=new Set(c.flatMap(f=>f?.files.map(({path:s})=>s)??[]));if(c.includes(void 0))return r(`local Git lacks ${o}, so n\
othing tells what in the job's folder was made`);let w=y(i.map(f=>g(f))),u=(await t.list(i)).filter(({path:f})=>!h.has(f));if(u.length===0)return r(`no file tha\
t a job has made matches ${w} in the job's folder`);if(u.length>F)throw new d(`${u.length} files match ${w}, at most ${F} are read`);return{paths:u.map(({path:f})=>f),
why:"fewer files are in the job's folder than jobs made"}}async function je({workspace:t,limits:{report_limit:e}},o){let n=await t(),i=[];for(let a of o){let r=g(
a),c=await T(n.open(a,e),r,e);i.push({...c,source:`${r} in the job's folder`})}return i}export{K as a,x as b,A as c,V as d,$e as e};
