import{a as M,b as j}from"./chunk-YZDWWS2B.js";import{a as S}from"./chunk-6I5PZASL.js";import{$n_c as x}from"../index.js";import{$8_a as m}from"../index.js";
import{$a_b as T}from"../index.js";var g=class extends Error{};function A(e,n="it"){if(typeof e=="object"&&e!==null&&!Array.isArray(e))return e;throw new g(`${n} is no object`)}function f(e,n){let t=e[n]??
void 0;if(t===void 0||typeof t=="string")return t;throw new g(`${n} is no text`)}function R(e,n){let t=e[n]??void 0;if(t===void 0||typeof t=="number")return t;throw new g(
`${n} is no number`)}function b(e,n){let t=e[n]??void 0;return t===void 0?void 0:A(t,n)}function E(e,n){let t=e[n]??void 0;if(t===void 0)return[];if(!Array.isArray(
t))throw new g(`${n} is no list`);for(let i of t)A(i,`an item of ${n}`);return t}function $(e,n){let t=f(e,n);if(t===void 0)throw new g(`${n} is missing`);return t}function Be({rule:e,marks:n}){return n.map(t=>`${e}
${t}`)}function Se({place:e,line:n}){return n===void 0||e===""?e:`${e}:${n}`}function F(e){let n=new Map;return t=>{let i=n.get(t);if(i!==void 0)return i;let r=e(
t);return n.set(t,r),r}}function C(e){return F(n=>m(n,e))}var ae=5;function J(){let e=[],n=0;return{add(t){e.includes(t)||(e.length<ae?e.push(t):n++)},all:()=>n>
0?[...e,`has ${n} more problems`]:e}}function D(e,n,t){let i=r=>f(n,r)??"";switch(e){case"dependency_scanning":return`${i("file")}:${k(n)??""}`;case"container_scanning":return`${q(n,t)}:${k(n)??""}`;case"\
cluster_image_scanning":return`AGENT_${f(b(n,"kubernetes_resource")??{},"agent_id")??""}:${q(n,t)}:${k(n)??""}`;case"dast":case"api_fuzzing":return`${i("path")}\
:${i("method")}:${i("param")}`;case"coverage_fuzzing":return`${i("crash_type")}:${i("crash_state")}`;default:return`${i("file")}:${R(n,"start_line")??""}:${R(n,
"end_line")??""}`}}function k(e){let n=b(e,"dependency"),t=n&&b(n,"package");return t&&f(t,"name")}function G(e){let n=e.lastIndexOf(":")+1;return e.slice(0,n)+
e.slice(n).toLowerCase().replace(/[-_.]+/g,"-")}var ce=/^\s*([0-9]+(\.[0-9a-zA-Z]+)*(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?)?\s*$/,fe=/^[0-9a-f]{8,128}$/i;function q(e,n){
let i=(n?void 0:f(e,"default_branch_image"))||(f(e,"image")??""),r=i.slice(i.lastIndexOf(":")+1);return ce.test(r)&&!fe.test(r)?i:i.slice(0,Math.max(i.lastIndexOf(
":"),0))}function N(e){let n=k(e),t=f(e,"image")??f(e,"file");if(n!==void 0)return t===void 0?n:`${n} in ${t}`;let i=f(e,"path")??f(e,"hostname");if(i===void 0)
return t??f(e,"crash_type")??"";let[r,o]=[f(e,"method"),f(e,"param")];return`${r?`${r} `:""}${i}${o?` (${o})`:""}`}var Ze=["sast","secret_detection","dependency_scanning","container_scanning","cluster_image_scanning","dast","api_fuzzing","coverage_fuzzing"],le=["info","unkno\
wn","low","medium","high","critical"],de={"":"object",vulnerabilities:"list",remediations:"list",dependency_files:"list"};async function Ke(e,{type:n,isOnDefaultBranch:t=!1,
limits:i={}}){let r=J(),o=C(120),s=F(c=>c.toLowerCase()),l=F(c=>c.split(`
`)),a=[],u=!1,h,w;await j(e,{opens:de,begun(c){c==="vulnerabilities"&&(u=!0)},value(c,y,p){c==="vulnerabilities"?z(`vulnerabilities[${y}]`,()=>a.push(re(A(p),y))):
c===""&&y==="version"?h=p:c===""&&y==="scan"&&(w=z("scan",()=>pe(A(p))))}},i),u||r.add("has no list of vulnerabilities");for(let c of[...ye(h),...me(w,n)])r.add(
c);return{findings:n==="dependency_scanning"&&w?.analyzer?.includes("python")===!0?a.map(we):a,troubles:r.all(),version:typeof h=="string"?h:void 0,scanType:w?.
type,scanStatus:w?.status,isPartial:w?.isPartial===!0};function z(c,y){try{return y()}catch(p){if(!(p instanceof g))throw p;r.add(`is not what GitLab's schema a\
sks for: in ${c}, ${p.message}`);return}}function re(c,y){let p=E(c,"identifiers"),[P]=p;if(!P)throw new g("identifiers is empty");let v=b(c,"location")??{},L="";
for(let B of p){let[oe,se]=[$(B,"name"),$(B,"value")];L+=`${L===""?"":`
`}${s(oe)}
${s(se)}`}return{severity:ie(f(c,"severity"),y),name:o(f(c,"name")||f(c,"message")||$(P,"name")),place:o(N(v)),line:R(v,"start_line"),identifiers:l(L),rule:o(`${$(
P,"type")}:${$(P,"value")}`),marks:[Z(D(n,v,t)),...he(c)],isDoubted:E(c,"flags").length>0}}function ie(c,y){let p=ue.get((c??"unknown").toLowerCase());return p!==
void 0?p:(r.add(`has a severity that does not exist, "${m(c??"",40)}", in vulnerabilities[${y}]`),"unknown")}}var ue=new Map(le.map(e=>[e,e]));function pe(e){let n=b(
e,"partial_scan"),t=E(e,"messages").find(i=>f(i,"level")==="fatal");return{type:f(e,"type"),status:f(e,"status"),analyzer:f(b(e,"analyzer")??{},"id"),isPartial:n!==
void 0&&f(n,"mode")!=="full",fatal:t&&(f(t,"value")??"")}}function ye(e){return typeof e!="string"?["names no schema version"]:/^15\.\d+\.\d+$/.test(e)?[]:[`has\
 the schema version ${m(e,40)}, which GitLab does not take; it takes 15.0.0 and later 15`]}function me(e,n){if(e?.status===void 0)return["does not say whether t\
he scan succeeded"];let t=e.status==="success"?[]:[`says that the scan ended with "${m(e.status,40)}"`],i=e.type===n?[]:[`is of a scan of type ${m(e.type??"unkn\
own",40)}, not ${n}`],r=e.fatal===void 0?[]:[`holds a fatal message of the scanner: ${m(e.fatal,120)}`];return[...t,...i,...r]}var ge=["rule_value","scope_offse\
t_compressed","scope_offset","location","hash"];function he(e){let n=b(e,"tracking");if(!n)return[];let t=E(n,"items").flatMap(r=>E(r,"signatures")),i=[];for(let r of ge){
let o="";for(let s of t)$(s,"algorithm")===r&&(o+=`${o===""?":":"|"}${$(s,"value")}`);o!==""&&i.push(Z(r+o))}return i}function Z(e){return e.charCodeAt(0),e}function we(e){
let[n="",...t]=e.marks;return{...e,marks:[G(n),...t]}}import Q from"node:zlib";var d=class extends Error{},K=22,I=46,H=30,be=65535,W=65535;async function V(e,{maxArchiveBytes:n,maxFileBytes:t}){let i=await $e(e,n);
return xe(i).filter(({isFile:r})=>r).map(r=>({path:r.path,bytes:r.bytes,open:()=>Pe(i,r,t)}))}async function $e(e,n){let t=[],i=0;for await(let r of e){if(i+=r.
length,i>n)throw new d(`is larger than the ${Math.round(n/2**20)} MB that are read`);t.push(r)}return Buffer.concat(t)}function xe(e){let n=e.lastIndexOf("PK",
void 0,"latin1");if(n<Math.max(0,e.length-K-be)||n+K>e.length)throw new d("is no whole zip file");let t=e.readUInt16LE(n+10);if(t===W||e.readUInt32LE(n+16)===4294967295)
throw new d(`has more than the ${W-1} entries that are read`);let i=[],r=e.readUInt32LE(n+16);for(let s=0;s<t;s++){if(r+I>n||e.toString("latin1",r,r+4)!=="PK")
throw new d("has a broken list of contents");let[l,a,u]=[28,30,32].map(h=>e.readUInt16LE(r+h));if(r+I+l>n)throw new d("has a broken list of contents");i.push(Re(
e,r,e.toString("utf8",r+I,r+I+l))),r+=I+l+a+u}if(new Set(i.map(({path:s})=>s)).size!==i.length)throw new d("names a path twice");return i}var Ee=61440,Ae=32768;
function Re(e,n,t){let i=t.split("/");if(t===""||/[\0\\\ufffd]|^\/|^[A-Za-z]:/.test(t)||i.includes("..")||i.includes("."))throw new d("has an entry whose path l\
eads out of it, or nowhere");let o=e.readUInt32LE(n+38)>>>16&Ee;return{path:t,isFile:!t.endsWith("/")&&(o===0||o===Ae),isEncrypted:(e.readUInt16LE(n+8)&1)===1,method:e.
readUInt16LE(n+10),crc:e.readUInt32LE(n+16),packedBytes:e.readUInt32LE(n+20),bytes:e.readUInt32LE(n+24),offset:e.readUInt32LE(n+42)}}var U=0,Ie=8;async function*Pe(e,n,t){
let{bytes:i,packedBytes:r,method:o}=n;if(i>t)throw new d(`holds a report larger than the ${Math.round(t/2**20)} MB that are read`);if(n.isEncrypted||o!==U&&o!==
Ie)throw new d("holds the report in a form that is not read");let s=Fe(e,n),l=0,a=0;for await(let u of o===U?[s]:ke(s)){if(l+=u.length,l>i)throw new d("holds a \
report larger than it says");a=Q.crc32?.(u,a)??n.crc,yield u}if(l!==i||i>0&&a!==n.crc||o===U&&r!==i)throw new d("holds a report that is not whole")}function Fe(e,{
offset:n,packedBytes:t}){if(!(n+H<=e.length&&e.toString("latin1",n,n+4)==="PK"))throw new d("has a broken list of contents");let r=n+H+e.readUInt16LE(n+26)+e.
readUInt16LE(n+28);if(r+t>e.length)throw new d("holds a report that is not whole");return e.subarray(r,r+t)}async function*ke(e){let n=Q.createInflateRaw();n.end(
e);try{for await(let t of n)yield t}catch(t){throw new d("holds a report that cannot be unpacked",{cause:t})}finally{n.destroy()}}var X=4,_e=100*2**20;async function rn(e,{jobs:n,type:t,workspaceSha:i,read:r}){let o=n.flatMap(a=>a.artifacts.filter(u=>u.type===t).map(u=>({job:a,artifact:u}))),
[s]=o;if(s&&o.length===1&&i!==void 0){let a=await ve(e,s.artifact,i);if(a)return[await Y({...s,from:"workspace",read:r,open:async()=>a})]}let l=[];for(let a=0;a<
o.length;a+=X){let u=o.slice(a,a+X).map(({job:h,artifact:w})=>Y({job:h,artifact:w,from:"artifacts",read:r,open:()=>Le(e,h,w)}));l.push(...await Promise.all(u))}
return l}async function ve({workspace:e,mostReportBytes:n},t,i){try{let r=await e();if(t.size===void 0||!await r.isFor(i))return;let o=O(t),[s]=await r.list([o]);
return!s||s.bytes!==t.size?void 0:(await r.commit(i))?.files.every(({path:u})=>u!==s.path)?r.open(s.path,n):void 0}catch(r){if(r instanceof x)return;throw r}}async function Le(e,n,t){
let i=O(t);try{return await ee(e,n,i)}catch(l){if(_(l)!==404||!n.artifacts.some(({type:a})=>a==="archive"))throw l}let r=(await ne(e,n)).filter(({path:l})=>l.split(
"/").at(-1)===i),[o,...s]=r.length>1?r.filter(({bytes:l})=>l===t.size):r;if(!o)throw new x("its archive has no such file: list it under artifacts:paths too");if(s.
length>0)throw new x(`its archive has ${r.length} files of that name`);return o.open()}async function ee({gitlab:e},{projectId:n,id:t},i){let r=i.split("/").map(
encodeURIComponent).join("/");return(await e.download(`/projects/${n}/jobs/${t}/artifacts/${r}`)).pieces}async function ne(e,{projectId:n,id:t}){let{pieces:i}=await e.
gitlab.download(`/projects/${n}/jobs/${t}/artifacts`);try{return await V(i,{maxArchiveBytes:_e,maxFileBytes:e.mostReportBytes})}catch(r){throw r instanceof d?new x(
`its archive ${r.message}`):r}}async function on(e,n,t){if(t.some(r=>/[*?[{]/.test(r))){let r=S(t);return(await ne(e,n)).filter(({path:o})=>r(o))}return(await Promise.
all(t.map(async r=>{try{let o=await ee(e,n,r);return[{path:r,open:()=>o}]}catch(o){if(_(o)===404)return[];throw o}}))).flat()}async function Y({job:e,artifact:n,
from:t,open:i,read:r}){let s=`${O(n)} of job ${m(e.name,80)}`;try{return{name:s,from:t,report:await r(await i())}}catch(l){let a=_(l);return{name:s,from:t,isRefused:a===
401||a===403||a===404,problem:Te(l,s,a)}}}function Te(e,n,t=_(e)){if(e instanceof M)return`${n} ${e.message}`;if(e instanceof d)return`the archive of ${n} ${e.message}`;
if(e instanceof x)return`${n} could not be read: ${e.message}`;if(!(e instanceof T)||e.code==="INTERRUPTED")throw e;return t===404?`${n} is not among its artifa\
cts, or has expired: list it under artifacts:paths too`:t===401||t===403?`${n} could not be read: GitLab answered ${t}, and reading it needs at least Developer`:
`${n} could not be read: ${e.message}`}function _(e){return e instanceof T&&"status"in e?Number(e.status):0}function O({filename:e,type:n}){return e?.split("/").
at(-1)?.replace(/\.gz$/,"")||`gl-${n.replaceAll("_","-")}-report.json`}export{g as a,A as b,f as c,R as d,b as e,E as f,$ as g,Be as h,Se as i,C as j,J as k,rn as l,on as m,Te as n,Ze as o,le as p,Ke as q};
