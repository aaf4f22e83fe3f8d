import{b as j}from"./chunk-BORAMNNK.js";import{a as C}from"./chunk-B6MGZGWT.js";import{a as F}from"./chunk-BO5SZ4DB.js";import{$d_b as L,$d_c as O,$d_g as R,$d_h as z}from"../index.js";import{$9_a as l}from"../index.js";import{$4_b as A}from"../index.js";var c=class extends Error{};function h(e,n="it"){if(typeof e=="object"&&e!==null&&!Array.isArray(e))return e;throw new c(`${n} is no object`)}function o(e,n){let t=e[n]??
void 0;if(t===void 0||typeof t=="string")return t;throw new c(`${n} is no text`)}function b(e,n){let t=e[n]??void 0;if(t===void 0||typeof t=="number")return t;throw new c(
`${n} is no number`)}function f(e,n){let t=e[n]??void 0;return t===void 0?void 0:h(t,n)}function m(e,n){let t=e[n]??void 0;if(t===void 0)return[];if(!Array.isArray(
t))throw new c(`${n} is no list`);for(let r of t)h(r,`an item of ${n}`);return t}function p(e,n){let t=o(e,n);if(t===void 0)throw new c(`${n} is missing`);return t}var ge="uuid";function ye({place:e,line:n}){return n===void 0||e===""?e:`${e}:${n}`}function $(e){let n=new Map;return t=>{let r=n.get(t);if(r!==void 0)return r;
let i=e(t);return n.set(t,i),i}}function M(e){return $(n=>l(n,e))}var Q=5;function q(){let e=[],n=0;return{add(t){e.includes(t)||(e.length<Q?e.push(t):n++)},all:()=>n>
0?[...e,`has ${n} more problems`]:e}}function J(e,n,t){let r=i=>o(n,i)??"";switch(e){case"dependency_scanning":return`${r("file")}:${_(n)??""}`;case"container_scanning":return`${G(n,t)}:${_(n)??""}`;case"\
cluster_image_scanning":return`AGENT_${o(f(n,"kubernetes_resource")??{},"agent_id")??""}:${G(n,t)}:${_(n)??""}`;case"dast":case"api_fuzzing":return`${r("path")}\
:${r("method")}:${r("param")}`;case"coverage_fuzzing":return`${r("crash_type")}:${r("crash_state")}`;default:return`${r("file")}:${b(n,"start_line")??""}:${b(n,
"end_line")??""}`}}function _(e){let n=f(e,"dependency"),t=n&&f(n,"package");return t&&o(t,"name")}function U(e){let n=e.lastIndexOf(":")+1;return e.slice(0,n)+
e.slice(n).toLowerCase().replace(/[-_.]+/g,"-")}var V=/^\s*([0-9]+(\.[0-9a-zA-Z]+)*(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?)?\s*$/,X=/^[0-9a-f]{8,128}$/i;function G(e,n){
let r=(n?void 0:o(e,"default_branch_image"))||(o(e,"image")??""),i=r.slice(r.lastIndexOf(":")+1);return V.test(i)&&!X.test(i)?r:r.slice(0,Math.max(r.lastIndexOf(
":"),0))}function Z(e){let n=_(e),t=o(e,"image")??o(e,"file");if(n!==void 0)return t===void 0?n:`${n} in ${t}`;let r=o(e,"path")??o(e,"hostname");if(r===void 0)
return t??o(e,"crash_type")??"";let[i,d]=[o(e,"method"),o(e,"param")];return`${i?`${i} `:""}${r}${d?` (${d})`:""}`}var Y=["info","unknown","low","medium","high","critical"],ee={"":"object",vulnerabilities:"list",remediations:"list",dependency_files:"list"};async function Ee(e,{
type:n,isOnDefaultBranch:t=!1,limits:r={}}){let i=q(),d=M(120),g=$(s=>s),k=$(s=>s.toLowerCase().replaceAll(`
`," ")),H=$(s=>s.split(`
`)),v=[],I=!1,w,y;await j(e,{opens:ee,begun(s){s==="vulnerabilities"&&(I=!0)},value(s,u,a){s==="vulnerabilities"?S(`vulnerabilities[${u}]`,()=>v.push(N(h(a),u))):
s===""&&u==="version"?w=a:s===""&&u==="scan"&&(y=S("scan",()=>te(h(a))))}},r),I||i.add("has no list of vulnerabilities");for(let s of[...re(w),...ie(y,n)])i.add(
s);return{findings:n==="dependency_scanning"&&y?.analyzer?.includes("python")===!0?v.map(ae):v,troubles:i.all(),version:typeof w=="string"?w:void 0,scanType:y?.
type,scanStatus:y?.status,isPartial:y?.isPartial===!0};function S(s,u){try{return u()}catch(a){if(!(a instanceof c))throw a;i.add(`is not what GitLab's schema a\
sks for: in ${s}, ${a.message}`);return}}function N(s,u){let a=m(s,"identifiers"),[x]=a;if(!x)throw new c("identifiers is empty");let E=f(s,"location")??{},T="";
for(let P of a){let[B,K]=[p(P,"name"),p(P,"value")];T+=`${T===""?"":`
`}${k(B)}
${k(K)}`}return{severity:W(o(s,"severity"),u),name:d(o(s,"name")||o(s,"message")||p(x,"name")),place:d(Z(E)),line:b(E,"start_line"),identifiers:H(T),rule:g(`${p(
x,"type")}:${p(x,"value")}`),marks:[D(J(n,E,t)),...oe(s)],isDoubted:m(s,"flags").length>0}}function W(s,u){let a=ne.get((s??"unknown").toLowerCase());return a!==
void 0?a:(i.add(`has a severity that does not exist, "${l(s??"",40)}", in vulnerabilities[${u}]`),"unknown")}}var ne=new Map(Y.map(e=>[e,e]));function te(e){let n=f(
e,"partial_scan"),t=m(e,"messages").find(r=>o(r,"level")==="fatal");return{type:o(e,"type"),status:o(e,"status"),analyzer:o(f(e,"analyzer")??{},"id"),isPartial:n!==
void 0&&o(n,"mode")!=="full",fatal:t&&(o(t,"value")??"")}}function re(e){return typeof e!="string"?["names no schema version"]:/^15\.\d+\.\d+$/.test(e)?[]:[`has\
 the schema version ${l(e,40)}, which GitLab does not take; it takes 15.0.0 and later 15`]}function ie(e,n){if(e?.status===void 0)return["does not say whether t\
he scan succeeded"];let t=e.status==="success"?[]:[`says that the scan ended with "${l(e.status,40)}"`],r=e.type===n?[]:[`is of a scan of type ${l(e.type??"unkn\
own",40)}, not ${n}`],i=e.fatal===void 0?[]:[`holds a fatal message of the scanner: ${l(e.fatal,120)}`];return[...t,...r,...i]}var se=["rule_value","scope_offse\
t_compressed","scope_offset","location","hash"];function oe(e){let n=f(e,"tracking");if(!n)return[];let t=m(n,"items").flatMap(i=>m(i,"signatures")),r=[];for(let i of se){
let d="";for(let g of t)p(g,"algorithm")===i&&(d+=`${d===""?":":"|"}${p(g,"value")}`);d!==""&&r.push(D(i+d))}return r}function D(e){return e.charCodeAt(0),e}function ae(e){
let[n="",...t]=e.marks;return{...e,marks:[U(n),...t]}}var de=z({parent_ids:R(O())}),Oe={id:"base_commits",summary:"The commits of the target branch that the change is compared at",right:"at least Reporter with scop\
e read_api",about:"merge_request",needs:{origin:F,pipeline:C},async collect(e,{origin:{baseSha:n,startSha:t},pipeline:r}){let i=r?.kind==="merged_result"||r?.kind===
"merge_train",d=r&&i?await ue(e,r):void 0;return[...new Set([d,n,t])].filter(g=>g!==void 0)}};async function ue({gitlab:e},{projectId:n,sha:t}){try{return L(de,
await e.read(`/projects/${n}/repository/commits/${t}`)).parent_ids[0]}catch(r){if(r instanceof A&&"status"in r&&r.status===404)return;throw r}}export{c as a,h as b,o as c,b as d,f as e,m as f,p as g,ge as h,ye as i,$ as j,M as k,q as l,Oe as m,Y as n,Ee as o};
