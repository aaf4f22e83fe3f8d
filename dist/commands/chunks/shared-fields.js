import{b as R}from"./shared-report-files.js";import{a as B}from"./shared-pipeline-jobs.js";import{a as D}from"./shared-change-origin.js";import{b as F}from"./shared-schema.js";
import{b as N}from"./shared-shared-errors.js";import{h as H,m as J,n as K}from"./shared-api.js";import{a as h}from"./shared-text.js";var c=class extends Error{};
function $(e,t="it"){if(typeof e=="object"&&e!==null&&!Array.isArray(e))return e;throw new c(`${t} is no object`)}function r(e,t){let i=e[t]??void 0;if(i===void 0||
typeof i=="string")return i;throw new c(`${t} is no text`)}function _(e,t){let i=e[t]??void 0;if(i===void 0||typeof i=="number")return i;throw new c(`${t} is no\
 number`)}function f(e,t){let i=e[t]??void 0;return i===void 0?void 0:$(i,t)}function v(e,t){let i=e[t]??void 0;if(i===void 0)return[];if(!Array.isArray(i))throw new c(
`${t} is no list`);for(let a of i)$(a,`an item of ${t}`);return i}function d(e,t){let i=r(e,t);if(i===void 0)throw new c(`${t} is missing`);return i}var Q="uuid";
function U({location:e,line:t}){return t===void 0||e===""?e:`${e}:${t}`}function g(e){let t=new Map;return i=>{let a=t.get(i);if(a!==void 0)return a;let s=e(i);
return t.set(i,s),s}}function O(e){return g(t=>h(t,e))}var V=5;function C(){let e=[],t=0;return{add(i){e.includes(i)||(e.length<V?e.push(i):t++)},all:()=>t>0?[...e,
`has ${t} more problems`]:e}}function W(e,t,i){let a=s=>r(t,s)??"";switch(e){case"dependency_scanning":return`${a("file")}:${b(t)??""}`;case"container_scanning":
return`${M(t,i)}:${b(t)??""}`;case"cluster_image_scanning":return`AGENT_${r(f(t,"kubernetes_resource")??{},"agent_id")??""}:${M(t,i)}:${b(t)??""}`;case"dast":case"\
api_fuzzing":return`${a("path")}:${a("method")}:${a("param")}`;case"coverage_fuzzing":return`${a("crash_type")}:${a("crash_state")}`;default:return`${a("file")}\
:${_(t,"start_line")??""}:${_(t,"end_line")??""}`}}function b(e){let t=f(e,"dependency"),i=t&&f(t,"package");return i&&r(i,"name")}function X(e){let t=e.lastIndexOf(
":")+1;return e.slice(0,t)+e.slice(t).toLowerCase().replace(/[-_.]+/g,"-")}var Y=/^\s*([0-9]+(\.[0-9a-zA-Z]+)*(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?)?\s*$/,ee=/^[0-9a-f]{8,128}$/i;
function M(e,t){let i=(t?void 0:r(e,"default_branch_image"))||(r(e,"image")??""),a=i.slice(i.lastIndexOf(":")+1);return Y.test(a)&&!ee.test(a)?i:i.slice(0,Math.
max(i.lastIndexOf(":"),0))}function te(e){let t=b(e),i=r(e,"image")??r(e,"file");if(t!==void 0)return i===void 0?t:`${t} in ${i}`;let a=r(e,"path")??r(e,"hostna\
me");if(a===void 0)return i??r(e,"crash_type")??"";let[s,l]=[r(e,"method"),r(e,"param")];return`${s?`${s} `:""}${a}${l?` (${l})`:""}`}var P=["info","unknown","l\
ow","medium","high","critical"],ie={"":"object",vulnerabilities:"list",remediations:"list",dependency_files:"list"};async function ae(e,{type:t,isOnDefaultBranch:i=!1,
limits:a={}}){let s=C(),l=O(120),p=g(n=>n),x=g(n=>n.toLowerCase().replaceAll(`
`," ")),G=g(n=>n.split(`
`)),k=[],j=!1,y,m;await R(e,{opens:ie,begun(n){n==="vulnerabilities"&&(j=!0)},value(n,u,o){n==="vulnerabilities"?I(`vulnerabilities[${u}]`,()=>k.push(T($(o),u))):
n===""&&u==="version"?y=o:n===""&&u==="scan"&&(m=I("scan",()=>re($(o))))}},a),j||s.add("has no list of vulnerabilities");for(let n of[...se(y),...oe(m,t)])s.add(
n);return{findings:t==="dependency_scanning"&&m?.analyzer?.includes("python")===!0?k.map(ce):k,diagnostics:s.all(),version:typeof y=="string"?y:void 0,scanType:m?.
type,scanStatus:m?.status,isPartial:m?.isPartial===!0};function I(n,u){try{return u()}catch(o){if(!(o instanceof c))throw o;s.add(`is not what GitLab's schema a\
sks for: in ${n}, ${o.message}`);return}}function T(n,u){let o=v(n,"identifiers"),[w]=o;if(!w)throw new c("identifiers is empty");let z=f(n,"location")??{},A="";
for(let L of o){let[q,E]=[d(L,"name"),d(L,"value")];A+=`${A===""?"":`
`}${x(q)}
${x(E)}`}return{severity:Z(r(n,"severity"),u),name:l(r(n,"name")||r(n,"message")||d(w,"name")),location:l(te(z)),line:_(z,"start_line"),identifiers:G(A),rule:p(
`${d(w,"type")}:${d(w,"value")}`),fingerprints:[S(W(t,z,i)),...ue(n)],isFalsePositive:v(n,"flags").length>0}}function Z(n,u){let o=ne.get((n??"unknown").toLowerCase());
return o!==void 0?o:(s.add(`has a severity that does not exist, "${h(n??"",40)}", in vulnerabilities[${u}]`),"unknown")}}var ne=new Map(P.map(e=>[e,e]));function re(e){
let t=f(e,"partial_scan"),i=v(e,"messages").find(a=>r(a,"level")==="fatal");return{type:r(e,"type"),status:r(e,"status"),analyzer:r(f(e,"analyzer")??{},"id"),isPartial:t!==
void 0&&r(t,"mode")!=="full",fatal:i&&(r(i,"value")??"")}}function se(e){return typeof e!="string"?["names no schema version"]:/^15\.\d+\.\d+$/.test(e)?[]:[`has\
 the schema version ${h(e,40)}, which GitLab does not take; it takes 15.0.0 and later 15`]}function oe(e,t){if(e?.status===void 0)return["does not say whether t\
he scan succeeded"];let i=e.status==="success"?[]:[`says that the scan ended with "${h(e.status,40)}"`],a=e.type===t?[]:[`is of a scan of type ${h(e.type??"unkn\
own",40)}, not ${t}`],s=e.fatal===void 0?[]:[`holds a fatal message of the scanner: ${h(e.fatal,120)}`];return[...i,...a,...s]}var le=["rule_value","scope_offse\
t_compressed","scope_offset","location","hash"];function ue(e){let t=f(e,"tracking");if(!t)return[];let i=v(t,"items").flatMap(s=>v(s,"signatures")),a=[];for(let s of le){
let l="";for(let p of i)d(p,"algorithm")===s&&(l+=`${l===""?":":"|"}${d(p,"value")}`);l!==""&&a.push(S(s+l))}return a}function S(e){return e.charCodeAt(0),e}function ce(e){
let[t="",...i]=e.fingerprints;return{...e,fingerprints:[X(t),...i]}}var fe=K({parent_ids:J(H())}),de={id:"base_commits",summary:"The commits of the target branc\
h that the change is compared at",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",needs:{origin:D,pipeline:B},async collect(e,{origin:{
baseSha:t,startSha:i},pipeline:a}){let s=a?.kind==="merged_result"||a?.kind==="merge_train",l=a&&s?await pe(e,a):void 0;return[...new Set([l,t,i])].filter(p=>p!==
void 0)}};async function pe({gitlab:e},{projectId:t,sha:i}){try{return F(fe,await e.read(`/projects/${t}/repository/commits/${i}`)).parent_ids[0]}catch(a){if(a instanceof
N&&"status"in a&&a.status===404)return;throw a}}export{c as a,$ as b,r as c,_ as d,f as e,v as f,d as g,Q as h,U as i,g as j,O as k,C as l,de as m,P as n,ae as o};
