import{b as R}from"./shared-report-files.js";import{a as B}from"./shared-pipeline-jobs.js";import{a as D}from"./shared-change-origin.js";import{$104c_b as F}from"../index.js";
import{$82ce_h as N,$82ce_m as H,$82ce_n as J}from"../index.js";import{$42a1_b as K}from"../index.js";import{$f045_a as h}from"../index.js";var c=class extends Error{};
function v(e,t="it"){if(typeof e=="object"&&e!==null&&!Array.isArray(e))return e;throw new c(`${t} is no object`)}function r(e,t){let a=e[t]??void 0;if(a===void 0||
typeof a=="string")return a;throw new c(`${t} is no text`)}function w(e,t){let a=e[t]??void 0;if(a===void 0||typeof a=="number")return a;throw new c(`${t} is no\
 number`)}function f(e,t){let a=e[t]??void 0;return a===void 0?void 0:v(a,t)}function $(e,t){let a=e[t]??void 0;if(a===void 0)return[];if(!Array.isArray(a))throw new c(
`${t} is no list`);for(let i of a)v(i,`an item of ${t}`);return a}function d(e,t){let a=r(e,t);if(a===void 0)throw new c(`${t} is missing`);return a}var Q="uuid";
function U({location:e,line:t}){return t===void 0||e===""?e:`${e}:${t}`}function g(e){let t=new Map;return a=>{let i=t.get(a);if(i!==void 0)return i;let s=e(a);
return t.set(a,s),s}}function O(e){return g(t=>h(t,e))}var V=5;function C(){let e=[],t=0;return{add(a){e.includes(a)||(e.length<V?e.push(a):t++)},all:()=>t>0?[...e,
`has ${t} more problems`]:e}}function W(e,t,a){let i=s=>r(t,s)??"";switch(e){case"dependency_scanning":return`${i("file")}:${b(t)??""}`;case"container_scanning":
return`${M(t,a)}:${b(t)??""}`;case"cluster_image_scanning":return`AGENT_${r(f(t,"kubernetes_resource")??{},"agent_id")??""}:${M(t,a)}:${b(t)??""}`;case"dast":case"\
api_fuzzing":return`${i("path")}:${i("method")}:${i("param")}`;case"coverage_fuzzing":return`${i("crash_type")}:${i("crash_state")}`;default:return`${i("file")}\
:${w(t,"start_line")??""}:${w(t,"end_line")??""}`}}function b(e){let t=f(e,"dependency"),a=t&&f(t,"package");return a&&r(a,"name")}function X(e){let t=e.lastIndexOf(
":")+1;return e.slice(0,t)+e.slice(t).toLowerCase().replace(/[-_.]+/g,"-")}var Y=/^\s*([0-9]+(\.[0-9a-zA-Z]+)*(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?)?\s*$/,ee=/^[0-9a-f]{8,128}$/i;
function M(e,t){let a=(t?void 0:r(e,"default_branch_image"))||(r(e,"image")??""),i=a.slice(a.lastIndexOf(":")+1);return Y.test(i)&&!ee.test(i)?a:a.slice(0,Math.
max(a.lastIndexOf(":"),0))}function te(e){let t=b(e),a=r(e,"image")??r(e,"file");if(t!==void 0)return a===void 0?t:`${t} in ${a}`;let i=r(e,"path")??r(e,"hostna\
me");if(i===void 0)return a??r(e,"crash_type")??"";let[s,l]=[r(e,"method"),r(e,"param")];return`${s?`${s} `:""}${i}${l?` (${l})`:""}`}var P=["info","unknown","l\
ow","medium","high","critical"],ae={"":"object",vulnerabilities:"list",remediations:"list",dependency_files:"list"};async function ie(e,{type:t,isOnDefaultBranch:a=!1,
limits:i={}}){let s=C(),l=O(120),p=g(n=>n),x=g(n=>n.toLowerCase().replaceAll(`
`," ")),G=g(n=>n.split(`
`)),k=[],j=!1,y,m;await R(e,{opens:ae,begun(n){n==="vulnerabilities"&&(j=!0)},value(n,u,o){n==="vulnerabilities"?I(`vulnerabilities[${u}]`,()=>k.push(T(v(o),u))):
n===""&&u==="version"?y=o:n===""&&u==="scan"&&(m=I("scan",()=>re(v(o))))}},i),j||s.add("has no list of vulnerabilities");for(let n of[...se(y),...oe(m,t)])s.add(
n);return{findings:t==="dependency_scanning"&&m?.analyzer?.includes("python")===!0?k.map(ce):k,diagnostics:s.all(),version:typeof y=="string"?y:void 0,scanType:m?.
type,scanStatus:m?.status,isPartial:m?.isPartial===!0};function I(n,u){try{return u()}catch(o){if(!(o instanceof c))throw o;s.add(`is not what GitLab's schema a\
sks for: in ${n}, ${o.message}`);return}}function T(n,u){let o=$(n,"identifiers"),[_]=o;if(!_)throw new c("identifiers is empty");let z=f(n,"location")??{},A="";
for(let L of o){let[q,E]=[d(L,"name"),d(L,"value")];A+=`${A===""?"":`
`}${x(q)}
${x(E)}`}return{severity:Z(r(n,"severity"),u),name:l(r(n,"name")||r(n,"message")||d(_,"name")),location:l(te(z)),line:w(z,"start_line"),identifiers:G(A),rule:p(
`${d(_,"type")}:${d(_,"value")}`),fingerprints:[S(W(t,z,a)),...ue(n)],isFalsePositive:$(n,"flags").length>0}}function Z(n,u){let o=ne.get((n??"unknown").toLowerCase());
return o!==void 0?o:(s.add(`has a severity that does not exist, "${h(n??"",40)}", in vulnerabilities[${u}]`),"unknown")}}var ne=new Map(P.map(e=>[e,e]));function re(e){
let t=f(e,"partial_scan"),a=$(e,"messages").find(i=>r(i,"level")==="fatal");return{type:r(e,"type"),status:r(e,"status"),analyzer:r(f(e,"analyzer")??{},"id"),isPartial:t!==
void 0&&r(t,"mode")!=="full",fatal:a&&(r(a,"value")??"")}}function se(e){return typeof e!="string"?["names no schema version"]:/^15\.\d+\.\d+$/.test(e)?[]:[`has\
 the schema version ${h(e,40)}, which GitLab does not take; it takes 15.0.0 and later 15`]}function oe(e,t){if(e?.status===void 0)return["does not say whether t\
he scan succeeded"];let a=e.status==="success"?[]:[`says that the scan ended with "${h(e.status,40)}"`],i=e.type===t?[]:[`is of a scan of type ${h(e.type??"unkn\
own",40)}, not ${t}`],s=e.fatal===void 0?[]:[`holds a fatal message of the scanner: ${h(e.fatal,120)}`];return[...a,...i,...s]}var le=["rule_value","scope_offse\
t_compressed","scope_offset","location","hash"];function ue(e){let t=f(e,"tracking");if(!t)return[];let a=$(t,"items").flatMap(s=>$(s,"signatures")),i=[];for(let s of le){
let l="";for(let p of a)d(p,"algorithm")===s&&(l+=`${l===""?":":"|"}${d(p,"value")}`);l!==""&&i.push(S(s+l))}return i}function S(e){return e.charCodeAt(0),e}function ce(e){
let[t="",...a]=e.fingerprints;return{...e,fingerprints:[X(t),...a]}}var fe=J({parent_ids:H(N())}),de={id:"base_commits",summary:"The commits of the target branc\
h that the change is compared at",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",needs:{origin:D,pipeline:B},async collect(e,{origin:{
baseSha:t,startSha:a},pipeline:i}){let s=i?.kind==="merged_result"||i?.kind==="merge_train",l=i&&s?await pe(e,i):void 0;return[...new Set([l,t,a])].filter(p=>p!==
void 0)}};async function pe({gitlab:e},{projectId:t,sha:a}){try{return F(fe,await e.read(`/projects/${t}/repository/commits/${a}`)).parent_ids[0]}catch(i){if(i instanceof
K&&"status"in i&&i.status===404)return;throw i}}export{c as a,v as b,r as c,w as d,f as e,$ as f,d as g,Q as h,U as i,g as j,O as k,C as l,de as m,P as n,ie as o};
