import{b as j}from"./chunk-TQZYWVTD.js";import{a as C}from"./chunk-G7EV5TCR.js";import{a as z}from"./chunk-MDPHUWVB.js";import{b as F,c as L,g as O,
h as R}from"./chunk-7J7MU3VY.js";import{a as l}from"./chunk-Z23466PB.js";import{b as A}from"./chunk-C6EUKJGU.js";var u=class extends Error{};function h(n,e="it"){if(typeof n=="object"&&n!==null&&!Array.isArray(n))return n;throw new u(`${e} is no object`)}function o(n,e){let t=n[e]??
void 0;if(t===void 0||typeof t=="string")return t;throw new u(`${e} is no text`)}function $(n,e){let t=n[e]??void 0;if(t===void 0||typeof t=="number")return t;throw new u(
`${e} is no number`)}function f(n,e){let t=n[e]??void 0;return t===void 0?void 0:h(t,e)}function m(n,e){let t=n[e]??void 0;if(t===void 0)return[];if(!Array.isArray(
t))throw new u(`${e} is no list`);for(let r of t)h(r,`an item of ${e}`);return t}function g(n,e){let t=o(n,e);if(t===void 0)throw new u(`${e} is missing`);return t}var yn="uuid";function mn({location:n,line:e}){return e===void 0||n===""?n:`${n}:${e}`}function b(n){let e=new Map;return t=>{let r=e.get(t);if(r!==void 0)return r;
let i=n(t);return e.set(t,i),i}}function M(n){return b(e=>l(e,n))}var Q=5;function q(){let n=[],e=0;return{add(t){n.includes(t)||(n.length<Q?n.push(t):e++)},all:()=>e>
0?[...n,`has ${e} more problems`]:n}}function G(n,e,t){let r=i=>o(e,i)??"";switch(n){case"dependency_scanning":return`${r("file")}:${v(e)??""}`;case"container_scanning":return`${D(e,t)}:${v(e)??""}`;case"\
cluster_image_scanning":return`AGENT_${o(f(e,"kubernetes_resource")??{},"agent_id")??""}:${D(e,t)}:${v(e)??""}`;case"dast":case"api_fuzzing":return`${r("path")}\
:${r("method")}:${r("param")}`;case"coverage_fuzzing":return`${r("crash_type")}:${r("crash_state")}`;default:return`${r("file")}:${$(e,"start_line")??""}:${$(e,
"end_line")??""}`}}function v(n){let e=f(n,"dependency"),t=e&&f(e,"package");return t&&o(t,"name")}function J(n){let e=n.lastIndexOf(":")+1;return n.slice(0,e)+
n.slice(e).toLowerCase().replace(/[-_.]+/g,"-")}var V=/^\s*([0-9]+(\.[0-9a-zA-Z]+)*(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?)?\s*$/,X=/^[0-9a-f]{8,128}$/i;function D(n,e){
let r=(e?void 0:o(n,"default_branch_image"))||(o(n,"image")??""),i=r.slice(r.lastIndexOf(":")+1);return V.test(i)&&!X.test(i)?r:r.slice(0,Math.max(r.lastIndexOf(
":"),0))}function U(n){let e=v(n),t=o(n,"image")??o(n,"file");if(e!==void 0)return t===void 0?e:`${e} in ${t}`;let r=o(n,"path")??o(n,"hostname");if(r===void 0)
return t??o(n,"crash_type")??"";let[i,d]=[o(n,"method"),o(n,"param")];return`${i?`${i} `:""}${r}${d?` (${d})`:""}`}var Y=["info","unknown","low","medium","high","critical"],nn={"":"object",vulnerabilities:"list",remediations:"list",dependency_files:"list"};async function In(n,{
type:e,isOnDefaultBranch:t=!1,limits:r={}}){let i=q(),d=M(120),p=b(s=>s),T=b(s=>s.toLowerCase().replaceAll(`
`," ")),H=b(s=>s.split(`
`)),_=[],S=!1,w,y;await j(n,{opens:nn,begun(s){s==="vulnerabilities"&&(S=!0)},value(s,c,a){s==="vulnerabilities"?P(`vulnerabilities[${c}]`,()=>_.push(N(h(a),c))):
s===""&&c==="version"?w=a:s===""&&c==="scan"&&(y=P("scan",()=>tn(h(a))))}},r),S||i.add("has no list of vulnerabilities");for(let s of[...rn(w),...sn(y,e)])i.add(
s);return{findings:e==="dependency_scanning"&&y?.analyzer?.includes("python")===!0?_.map(dn):_,diagnostics:i.all(),version:typeof w=="string"?w:void 0,scanType:y?.
type,scanStatus:y?.status,isPartial:y?.isPartial===!0};function P(s,c){try{return c()}catch(a){if(!(a instanceof u))throw a;i.add(`is not what GitLab's schema a\
sks for: in ${s}, ${a.message}`);return}}function N(s,c){let a=m(s,"identifiers"),[x]=a;if(!x)throw new u("identifiers is empty");let E=f(s,"location")??{},I="";
for(let k of a){let[B,K]=[g(k,"name"),g(k,"value")];I+=`${I===""?"":`
`}${T(B)}
${T(K)}`}return{severity:W(o(s,"severity"),c),name:d(o(s,"name")||o(s,"message")||g(x,"name")),location:d(U(E)),line:$(E,"start_line"),identifiers:H(I),rule:p(`${g(
x,"type")}:${g(x,"value")}`),fingerprints:[Z(G(e,E,t)),...an(s)],isFalsePositive:m(s,"flags").length>0}}function W(s,c){let a=en.get((s??"unknown").toLowerCase());
return a!==void 0?a:(i.add(`has a severity that does not exist, "${l(s??"",40)}", in vulnerabilities[${c}]`),"unknown")}}var en=new Map(Y.map(n=>[n,n]));function tn(n){
let e=f(n,"partial_scan"),t=m(n,"messages").find(r=>o(r,"level")==="fatal");return{type:o(n,"type"),status:o(n,"status"),analyzer:o(f(n,"analyzer")??{},"id"),isPartial:e!==
void 0&&o(e,"mode")!=="full",fatal:t&&(o(t,"value")??"")}}function rn(n){return typeof n!="string"?["names no schema version"]:/^15\.\d+\.\d+$/.test(n)?[]:[`has\
 the schema version ${l(n,40)}, which GitLab does not take; it takes 15.0.0 and later 15`]}function sn(n,e){if(n?.status===void 0)return["does not say whether t\
he scan succeeded"];let t=n.status==="success"?[]:[`says that the scan ended with "${l(n.status,40)}"`],r=n.type===e?[]:[`is of a scan of type ${l(n.type??"unkn\
own",40)}, not ${e}`],i=n.fatal===void 0?[]:[`holds a fatal message of the scanner: ${l(n.fatal,120)}`];return[...t,...r,...i]}var on=["rule_value","scope_offse\
t_compressed","scope_offset","location","hash"];function an(n){let e=f(n,"tracking");if(!e)return[];let t=m(e,"items").flatMap(i=>m(i,"signatures")),r=[];for(let i of on){
let d="";for(let p of t)g(p,"algorithm")===i&&(d+=`${d===""?":":"|"}${g(p,"value")}`);d!==""&&r.push(Z(i+d))}return r}function Z(n){return n.charCodeAt(0),n}function dn(n){
let[e="",...t]=n.fingerprints;return{...n,fingerprints:[J(e),...t]}}var cn=R({parent_ids:O(L())}),On={id:"base_commits",summary:"The commits of the target branch that the change is compared at",requiredRole:"at least Reporter wi\
th scope read_api",scope:"merge_request",needs:{origin:z,pipeline:C},async collect(n,{origin:{baseSha:e,startSha:t},pipeline:r}){let i=r?.kind==="merged_result"||
r?.kind==="merge_train",d=r&&i?await un(n,r):void 0;return[...new Set([d,e,t])].filter(p=>p!==void 0)}};async function un({gitlab:n},{projectId:e,sha:t}){try{return F(
cn,await n.read(`/projects/${e}/repository/commits/${t}`)).parent_ids[0]}catch(r){if(r instanceof A&&"status"in r&&r.status===404)return;throw r}}export{u as a,h as b,o as c,$ as d,f as e,m as f,g,yn as h,mn as i,b as j,M as k,q as l,On as m,Y as n,In as o};
