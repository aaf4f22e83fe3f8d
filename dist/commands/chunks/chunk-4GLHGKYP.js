import{b as L}from"./chunk-XQT5HECH.js";import{a as l}from"./chunk-Z23466PB.js";var c=class extends Error{};function m(n,e="it"){if(typeof n=="object"&&n!==null&&!Array.isArray(n))return n;throw new c(`${e} is no object`)}function o(n,e){let t=n[e]??
void 0;if(t===void 0||typeof t=="string")return t;throw new c(`${e} is no text`)}function h(n,e){let t=n[e]??void 0;if(t===void 0||typeof t=="number")return t;throw new c(
`${e} is no number`)}function f(n,e){let t=n[e]??void 0;return t===void 0?void 0:m(t,e)}function p(n,e){let t=n[e]??void 0;if(t===void 0)return[];if(!Array.isArray(
t))throw new c(`${e} is no list`);for(let r of t)m(r,`an item of ${e}`);return t}function y(n,e){let t=o(n,e);if(t===void 0)throw new c(`${e} is missing`);return t}function on({rule:n,marks:e}){return e.map(t=>`${n}
${t}`)}function an({place:n,line:e}){return e===void 0||n===""?n:`${n}:${e}`}function b(n){let e=new Map;return t=>{let r=e.get(t);if(r!==void 0)return r;let s=n(
t);return e.set(t,s),s}}function A(n){return b(e=>l(e,n))}var D=5;function O(){let n=[],e=0;return{add(t){n.includes(t)||(n.length<D?n.push(t):e++)},all:()=>e>0?
[...n,`has ${e} more problems`]:n}}function R(n,e,t){let r=s=>o(e,s)??"";switch(n){case"dependency_scanning":return`${r("file")}:${_(e)??""}`;case"container_scanning":return`${P(e,t)}:${_(e)??""}`;case"\
cluster_image_scanning":return`AGENT_${o(f(e,"kubernetes_resource")??{},"agent_id")??""}:${P(e,t)}:${_(e)??""}`;case"dast":case"api_fuzzing":return`${r("path")}\
:${r("method")}:${r("param")}`;case"coverage_fuzzing":return`${r("crash_type")}:${r("crash_state")}`;default:return`${r("file")}:${h(e,"start_line")??""}:${h(e,
"end_line")??""}`}}function _(n){let e=f(n,"dependency"),t=e&&f(e,"package");return t&&o(t,"name")}function F(n){let e=n.lastIndexOf(":")+1;return n.slice(0,e)+
n.slice(e).toLowerCase().replace(/[-_.]+/g,"-")}var N=/^\s*([0-9]+(\.[0-9a-zA-Z]+)*(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?)?\s*$/,U=/^[0-9a-f]{8,128}$/i;function P(n,e){
let r=(e?void 0:o(n,"default_branch_image"))||(o(n,"image")??""),s=r.slice(r.lastIndexOf(":")+1);return N.test(s)&&!U.test(s)?r:r.slice(0,Math.max(r.lastIndexOf(
":"),0))}function j(n){let e=_(n),t=o(n,"image")??o(n,"file");if(e!==void 0)return t===void 0?e:`${e} in ${t}`;let r=o(n,"path")??o(n,"hostname");if(r===void 0)
return t??o(n,"crash_type")??"";let[s,u]=[o(n,"method"),o(n,"param")];return`${s?`${s} `:""}${r}${u?` (${u})`:""}`}var mn=["sast","secret_detection","dependency_scanning","container_scanning","cluster_image_scanning","dast","api_fuzzing","coverage_fuzzing"],B=["info","unknow\
n","low","medium","high","critical"],H={"":"object",vulnerabilities:"list",remediations:"list",dependency_files:"list"};async function hn(n,{type:e,isOnDefaultBranch:t=!1,
limits:r={}}){let s=O(),u=A(120),$=b(i=>i),k=b(i=>i.toLowerCase()),M=b(i=>i.split(`
`)),v=[],I=!1,w,g;await L(n,{opens:H,begun(i){i==="vulnerabilities"&&(I=!0)},value(i,d,a){i==="vulnerabilities"?S(`vulnerabilities[${d}]`,()=>v.push(G(m(a),d))):
i===""&&d==="version"?w=a:i===""&&d==="scan"&&(g=S("scan",()=>Q(m(a))))}},r),I||s.add("has no list of vulnerabilities");for(let i of[...V(w),...W(g,e)])s.add(i);
return{findings:e==="dependency_scanning"&&g?.analyzer?.includes("python")===!0?v.map(nn):v,troubles:s.all(),version:typeof w=="string"?w:void 0,scanType:g?.type,
scanStatus:g?.status,isPartial:g?.isPartial===!0};function S(i,d){try{return d()}catch(a){if(!(a instanceof c))throw a;s.add(`is not what GitLab's schema asks f\
or: in ${i}, ${a.message}`);return}}function G(i,d){let a=p(i,"identifiers"),[x]=a;if(!x)throw new c("identifiers is empty");let T=f(i,"location")??{},E="";for(let z of a){
let[Z,q]=[y(z,"name"),y(z,"value")];E+=`${E===""?"":`
`}${k(Z)}
${k(q)}`}return{severity:J(o(i,"severity"),d),name:u(o(i,"name")||o(i,"message")||y(x,"name")),place:u(j(T)),line:h(T,"start_line"),identifiers:M(E),rule:$(`${y(
x,"type")}:${y(x,"value")}`),marks:[C(R(e,T,t)),...Y(i)],isDoubted:p(i,"flags").length>0}}function J(i,d){let a=K.get((i??"unknown").toLowerCase());return a!==void 0?
a:(s.add(`has a severity that does not exist, "${l(i??"",40)}", in vulnerabilities[${d}]`),"unknown")}}var K=new Map(B.map(n=>[n,n]));function Q(n){let e=f(n,"p\
artial_scan"),t=p(n,"messages").find(r=>o(r,"level")==="fatal");return{type:o(n,"type"),status:o(n,"status"),analyzer:o(f(n,"analyzer")??{},"id"),isPartial:e!==
void 0&&o(e,"mode")!=="full",fatal:t&&(o(t,"value")??"")}}function V(n){return typeof n!="string"?["names no schema version"]:/^15\.\d+\.\d+$/.test(n)?[]:[`has \
the schema version ${l(n,40)}, which GitLab does not take; it takes 15.0.0 and later 15`]}function W(n,e){if(n?.status===void 0)return["does not say whether the\
 scan succeeded"];let t=n.status==="success"?[]:[`says that the scan ended with "${l(n.status,40)}"`],r=n.type===e?[]:[`is of a scan of type ${l(n.type??"unknow\
n",40)}, not ${e}`],s=n.fatal===void 0?[]:[`holds a fatal message of the scanner: ${l(n.fatal,120)}`];return[...t,...r,...s]}var X=["rule_value","scope_offset_c\
ompressed","scope_offset","location","hash"];function Y(n){let e=f(n,"tracking");if(!e)return[];let t=p(e,"items").flatMap(s=>p(s,"signatures")),r=[];for(let s of X){
let u="";for(let $ of t)y($,"algorithm")===s&&(u+=`${u===""?":":"|"}${y($,"value")}`);u!==""&&r.push(C(s+u))}return r}function C(n){return n.charCodeAt(0),n}function nn(n){
let[e="",...t]=n.marks;return{...n,marks:[F(e),...t]}}export{c as a,m as b,o as c,h as d,f as e,p as f,y as g,on as h,an as i,b as j,A as k,O as l,mn as m,B as n,hn as o};
