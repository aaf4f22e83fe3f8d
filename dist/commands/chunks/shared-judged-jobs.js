import{a as E}from"./shared-judged-commit.js";import{a as M,b as _,c as q,e as G,f as U,g as z,h as H}from"./shared-report-files.js";import{a as J}from"./shared-of-merge-request.js";
import{a as S}from"./shared-balanced-match-dist-esm-index.js";import{c as K}from"./shared-target-pipeline.js";import{c as I,e as Q}from"./shared-pipeline-jobs.js";
import{a as p}from"./shared-facts-source.js";import{i as D,o as x,y as W}from"./shared-api.js";import{a as b,g as j}from"./shared-text.js";var h=class extends Error{},
C=4096;function g(t,e){if(typeof t!="object"||t===null||Array.isArray(t))throw new h(`has a ${e} that is not an object`);return t}function v(t,e,n){let o=N(t,e);
if(o===void 0)return[];if(!Array.isArray(o))throw new h(`has a ${n} whose ${e} is not a list`);return o}function u(t,e,n){let o=N(t,e);if(!(o===void 0||o==="")){
if(typeof o!="string")throw new h(`has a ${n} whose ${e} is not a string`);if(o.includes("\0"))throw new h(`has a ${n} whose ${e} contains a null character`);if(o.
length>C)throw new h(`has a ${n} whose ${e} has more than ${C} characters`);return o}}function R(t,e){let n=u(t,"name",e);if(n===void 0)throw new h(`has a ${e} \
without a name`);return n}function N(t,e){return Object.hasOwn(t,e)?t[e]:void 0}function Y({group:t,name:e,version:n}){let o=t===void 0?e:`${t}/${e}`;return b(n===
void 0?o:`${o} ${n}`,120)}var Z=x({headPipeline:W(x({id:D(),sha:D(),project:x({id:D()})}))}),ee={id:"judged_jobs",summary:"The jobs of the judged commit's pipel\
ine",requiredRole:"at least Reporter, or public pipelines, with scope read_api",scope:"project",needs:{commit:E},async collect(t,{commit:{sha:e,branch:n}}){if(n===
void 0){let a="headPipeline { id sha project { id } }",{headPipeline:i}=await J(t,a,Z);return i?{...await Q(t,I(i.project.id),I(i.id)),sha:i.sha}:null}let o=await K(
t,n,e);return o?{...o,sha:e}:null}},te=["1.4","1.5","1.6"];function oe({bomFormat:t,specVersion:e}){if(t!=="CycloneDX")throw new h("has components, but no bomFo\
rmat CycloneDX");if(typeof e!="string"||!te.includes(e))throw new h("has a CycloneDX version other than 1.4, 1.5 or 1.6");return`CycloneDX ${e}`}function k(t,e,n){
let o=g(t,e);if(u(o,"type",e)===void 0)throw new h(`has a ${e} without a type`);n.push({name:R(o,e),group:u(o,"group",e),version:u(o,"version",e),purl:u(o,"purl",
e),licences:v(o,"licenses",e).map(a=>ae(a,e))});for(let a of v(o,"components",e))k(a,e,n)}function ne(t,e){let{component:n}=g(t,"metadata");if(n===void 0)return;
let o=g(n,"metadata.component");for(let a of v(o,"components","metadata.component"))k(a,"component inside of metadata.component",e)}function ae(t,e){let n=g(t,`\
licence in ${e}`),o=u(n,"expression",e);if(o!==void 0)return o;let a=g(n.license,`licence in ${e}`),i=u(a,"id",e);if(i!==void 0)return i;let r=u(a,"name",e);if(r===
void 0)throw new h(`has a ${e} with a licence that has neither id nor name`);return r}function ie({spdxVersion:t}){if(t!=="SPDX-2.2"&&t!=="SPDX-2.3")throw new h(
"has packages, but no spdxVersion SPDX-2.2 or SPDX-2.3");return t.replace("-"," ")}var re=new Set(["purl","http://spdx.org/rdf/references/purl"]);function se(t,e){
let n=g(t,e),o=v(n,"externalRefs",e).map(a=>g(a,`reference in ${e}`)).filter(({referenceType:a})=>re.has(a));if(o.length>1)throw new h(`has a ${e} with more tha\
n one purl`);return{id:u(n,"SPDXID",e),name:R(n,e),group:void 0,version:u(n,"versionInfo",e),purl:o[0]&&u(o[0],"referenceLocator",e),licences:ce(n,e)}}function ce(t,e){
let n=u(t,"licenseConcluded",e),o=u(t,"licenseDeclared",e),a=n===void 0||n==="NOASSERTION"?o:n;return a===void 0||a==="NOASSERTION"||a==="NONE"?[]:[a]}function le(t,e){
let n=g(t,e),[o,a,i]=["relationshipType","spdxElementId","relatedSpdxElement"].map(r=>u(n,r,e));return o==="DESCRIBES"&&a==="SPDXRef-DOCUMENT"?i:void 0}function he(t){
return v({documentDescribes:t},"documentDescribes","document").filter(e=>typeof e=="string")}function fe(t,e){let n=t.filter(({id:o})=>o!==void 0&&e.has(o));return n.
length===1&&t.length>1?t.filter(o=>o!==n[0]):t}var B=5e5,pe=["components","dependencies","vulnerabilities","services","annotations","compositions","packages","r\
elationships","files","snippets","hasExtractedLicensingInfos","formulation"],ue={"":"object",...Object.fromEntries(pe.map(t=>[t,"list"]))},me=["bomFormat","spec\
Version","spdxVersion"];async function T(t,e,n){let o={},a=[],i=[],r=new Set,c=new Set;try{return await _(t,{opens:ue,begun:s=>c.add(s),value:l},{maxBytes:n}),d()}catch(s){
throw s instanceof M||s instanceof h?new p(`${e} ${s.message}`,{cause:s}):s}function l(s,f,$){if(s===""?m(String(f),$):w(s,Number(f)+1,$),a.length+i.length>B)throw new h(
`has more than ${B} components`)}function m(s,f){if(s==="components"||s==="packages")throw new h(`has ${s} that are not a list`);if(s==="metadata"&&ne(f,a),s===
"documentDescribes")for(let $ of he(f))r.add($);me.includes(s)&&(o[s]=f)}function w(s,f,$){if(s==="components"&&k($,`component ${f}`,a),s==="packages"&&i.push(se(
$,`package ${f}`)),s==="relationships"){let P=le($,`relationship ${f}`);P!==void 0&&r.add(P)}}function d(){let s="bomFormat"in o||c.has("components"),f="spdxVer\
sion"in o||c.has("packages");if(s&&f)throw new h("mixes CycloneDX and SPDX");if(s)return{format:oe(o),components:a};if(f)return{format:ie(o),components:fe(i,r)};
throw new h("is neither CycloneDX nor SPDX")}}var O=["**/*.cdx.json","**/*.spdx.json"];function A({files:t=[]},e,n){let o=t.filter(a=>!/[*?[{]/.test(a)&&!e.some(
({path:i})=>S([a])(i)));if(o.length===0)return e;throw new p(`${j(o.map(a=>b(a)))} ${o.length===1?"is":"are"} not among the files of ${n}`)}function V(t,{files:e=[],
jobs:n=[]}){let o=[...e,...n.map(a=>`job ${a}`)];return o.length===0?t:`${t}(${o.join(", ")})`}var de=20;async function F(t,{jobs:e},n,o){let a=e.filter(({kind:c,
isOwn:l})=>c==="job"&&!l),i=n.jobs?we(a,n.jobs,o):$e(a);if(i.length>de)throw new p(`${i.length} jobs of ${o} keep artifacts: list under jobs the ones that make \
the SBOM`);let r=[];for(let c of i)r.push(...await be(t,c,n,o));return r}function we(t,e,n){let o=S(e),a=t.filter(({name:r})=>o(r)),i=e.filter(r=>!a.some(({name:c})=>S(
[r])(c)));if(i.length>0)throw new p(`no job of ${n} is called ${j(i,5)}`);for(let{name:r,status:c}of a)if(c!=="success")throw new p(`job ${b(r,80)} of ${n} did \
not succeed (${c})`);return a}var y=(t,e)=>t.artifacts.some(({type:n})=>n===e);function X({jobs:t}){return t.filter(e=>e.kind==="job"&&!e.isOwn&&y(e,"cyclonedx"))}
function $e(t){let e=X({jobs:t});return e.length>0?e:t.filter(n=>y(n,"archive"))}async function be(t,e,n,o){let a=n.files??O,i=`job ${b(e.name,80)} of ${o}`;if(!y(
e,"archive"))throw new p(`${i} made an SBOM that no token can read: list it under artifacts:paths too`);try{let r=await G(t,e,a).catch(l=>{throw l instanceof p?
new p(`${i}: ${l.message}`,{cause:l}):l});if(r.length===0&&(n.jobs||y(e,"cyclonedx")))throw new p(`no file in the artifacts of ${i} matches ${j(a)}`);let c=[];for(let{
path:l,open:m}of r){let w=b(l),d=await T(await m(),`${w} of ${i}`,t.limits.reportLimitBytes);c.push({...d,path:l,source:`${w} in the artifacts of ${i}`})}return c}catch(r){
throw r instanceof p?r:new p(H(r,`the archive of ${i}`),{cause:r})}}var L=200;function ge(t={}){return{id:V("sboms",t),summary:"The SBOMs of the commit that is \
judged",requiredRole:"at least Developer with scope read_api, or at least Reporter with read_api in a job of that commit's pipeline",scope:"project",needs:{commit:E},
async collect(e,{commit:n}){let o=await e.read(ee),{sboms:a=[],refusal:i}=o?await je(e,o,t):{};if(a.length>0)return A(t,a,`pipeline ${o?.pipelineId}`);let{paths:r,
why:c}=await ye(await e.workspace(),n,o?.sha,t);if(r.length>0&&r.length>=(o?X(o).length:0))return A(t,await Se(e,r),"the job's folder");if(i)throw i;if(!o)throw new p(
`${c}, and no pipeline ran for ${n.name}`);let l=o.jobs.filter(({isOwn:m,status:w,kind:d})=>d==="job"&&!m&&ve(w));if(l.length>0)throw new p(`${c}, and ${j(l.map(
({name:m})=>b(m,80)))} of pipeline ${o.pipelineId} may still make one`);return[]}}}async function je(t,e,n){try{return{sboms:await F(t,e,n,`pipeline ${e.pipelineId}`)}}catch(o){
let a=z(e.jobs)&&X(e).length<=1;if(o instanceof p&&U(o)&&a)return{refusal:o};throw o}}function ve(t){return!["success","failed","canceled","skipped"].includes(t)}
async function ye(t,{sha:e,name:n},o=e,{files:a=O,jobs:i}){let r=s=>({paths:[],why:s});if(i)return r("the job's folder does not show which job made a file");if(!await t.
isFor(e))return r(`this job does not run for ${n} (${e.slice(0,8)}), so its files say nothing about it`);let c=await Promise.all([...new Set([e,o])].map(s=>t.commit(
s))),l=c.filter(s=>s!==void 0);if(l.length<c.length)return r(`local Git lacks ${n}, so it is unknown which files in the job's folder a job has made`);let m=j(a.
map(s=>b(s))),w=l.map(q),d=(await t.list(a)).filter(({path:s})=>!w.some(f=>f(s)));if(d.length===0)return r(`no file that a job has made matches ${m} in the job'\
s folder`);if(d.length>L)throw new p(`${d.length} files match ${m}, at most ${L} are read`);return{paths:d.map(({path:s})=>s),why:"fewer files are in the job's \
folder than jobs made"}}async function Se({workspace:t,limits:{reportLimitBytes:e}},n){let o=await t(),a=[];for(let i of n){let r=b(i),c=await T(o.open(i,e),r,e);
a.push({...c,path:i,source:`${r} in the job's folder`})}return a}export{Y as a,O as b,V as c,F as d,ge as e};
