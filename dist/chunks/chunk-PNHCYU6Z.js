import{a as te,b as re}from"./chunk-YZDWWS2B.js";import{a as Y}from"./chunk-6I5PZASL.js";import{$7_e as ee,$7_f as ne,$7_g as D}from"../index.js";
import{$n_c as R}from"../index.js";import{$d_c as J,$d_e as H,$d_f as W,$d_g as V,$d_i as Q,$d_l as X,$d_p as F}from"../index.js";import{$8_a as w,$8_b as K,$8_c as E}from"../index.js";
import{$a_b as j}from"../index.js";var b=class extends Error{};function v(e,n="it"){if(typeof e=="object"&&e!==null&&!Array.isArray(e))return e;throw new b(`${n} is no object`)}function f(e,n){let t=e[n]??
void 0;if(t===void 0||typeof t=="string")return t;throw new b(`${n} is no text`)}function _(e,n){let t=e[n]??void 0;if(t===void 0||typeof t=="number")return t;throw new b(
`${n} is no number`)}function x(e,n){let t=e[n]??void 0;return t===void 0?void 0:v(t,n)}function P(e,n){let t=e[n]??void 0;if(t===void 0)return[];if(!Array.isArray(
t))throw new b(`${n} is no list`);for(let o of t)v(o,`an item of ${n}`);return t}function A(e,n){let t=f(e,n);if(t===void 0)throw new b(`${n} is missing`);return t}function U({rule:e,marks:n}){return n.map(t=>`${e}
${t}`)}function oe({place:e,line:n}){return n===void 0||e===""?e:`${e}:${n}`}function T(e){let n=new Map;return t=>{let o=n.get(t);if(o!==void 0)return o;let r=e(
t);return n.set(t,r),r}}function ie(e){return T(n=>w(n,e))}var Re=5;function se(){let e=[],n=0;return{add(t){e.includes(t)||(e.length<Re?e.push(t):n++)},all:()=>n>
0?[...e,`has ${n} more problems`]:e}}function ce(e,n,t){let o=r=>f(n,r)??"";switch(e){case"dependency_scanning":return`${o("file")}:${C(n)??""}`;case"container_scanning":return`${ae(n,t)}:${C(n)??""}`;case"\
cluster_image_scanning":return`AGENT_${f(x(n,"kubernetes_resource")??{},"agent_id")??""}:${ae(n,t)}:${C(n)??""}`;case"dast":case"api_fuzzing":return`${o("path")}\
:${o("method")}:${o("param")}`;case"coverage_fuzzing":return`${o("crash_type")}:${o("crash_state")}`;default:return`${o("file")}:${_(n,"start_line")??""}:${_(n,
"end_line")??""}`}}function C(e){let n=x(e,"dependency"),t=n&&x(n,"package");return t&&f(t,"name")}function de(e){let n=e.lastIndexOf(":")+1;return e.slice(0,n)+
e.slice(n).toLowerCase().replace(/[-_.]+/g,"-")}var Pe=/^\s*([0-9]+(\.[0-9a-zA-Z]+)*(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?)?\s*$/,Ie=/^[0-9a-f]{8,128}$/i;function ae(e,n){
let o=(n?void 0:f(e,"default_branch_image"))||(f(e,"image")??""),r=o.slice(o.lastIndexOf(":")+1);return Pe.test(r)&&!Ie.test(r)?o:o.slice(0,Math.max(o.lastIndexOf(
":"),0))}function le(e){let n=C(e),t=f(e,"image")??f(e,"file");if(n!==void 0)return t===void 0?n:`${n} in ${t}`;let o=f(e,"path")??f(e,"hostname");if(o===void 0)
return t??f(e,"crash_type")??"";let[r,i]=[f(e,"method"),f(e,"param")];return`${r?`${r} `:""}${o}${i?` (${i})`:""}`}var un=["sast","secret_detection","dependency_scanning","container_scanning","cluster_image_scanning","dast","api_fuzzing","coverage_fuzzing"],Fe=["info","unkno\
wn","low","medium","high","critical"],ve={"":"object",vulnerabilities:"list",remediations:"list",dependency_files:"list"};async function pn(e,{type:n,isOnDefaultBranch:t=!1,
limits:o={}}){let r=se(),i=ie(120),a=T(l=>l.toLowerCase()),c=T(l=>l.split(`
`)),s=[],d=!1,y,m;await re(e,{opens:ve,begun(l){l==="vulnerabilities"&&(d=!0)},value(l,u,g){l==="vulnerabilities"?k(`vulnerabilities[${u}]`,()=>s.push(O(v(g),u))):
l===""&&u==="version"?y=g:l===""&&u==="scan"&&(m=k("scan",()=>Le(v(g))))}},o),d||r.add("has no list of vulnerabilities");for(let l of[...Oe(y),...Se(m,n)])r.add(
l);return{findings:n==="dependency_scanning"&&m?.analyzer?.includes("python")===!0?s.map(Ce):s,troubles:r.all(),version:typeof y=="string"?y:void 0,scanType:m?.
type,scanStatus:m?.status,isPartial:m?.isPartial===!0};function k(l,u){try{return u()}catch(g){if(!(g instanceof b))throw g;r.add(`is not what GitLab's schema a\
sks for: in ${l}, ${g.message}`);return}}function O(l,u){let g=P(l,"identifiers"),[S]=g;if(!S)throw new b("identifiers is empty");let z=x(l,"location")??{},B="";
for(let Z of g){let[Ae,Ee]=[A(Z,"name"),A(Z,"value")];B+=`${B===""?"":`
`}${a(Ae)}
${a(Ee)}`}return{severity:I(f(l,"severity"),u),name:i(f(l,"name")||f(l,"message")||A(S,"name")),place:i(le(z)),line:_(z,"start_line"),identifiers:c(B),rule:i(`${A(
S,"type")}:${A(S,"value")}`),marks:[fe(ce(n,z,t)),...Te(l)],isDoubted:P(l,"flags").length>0}}function I(l,u){let g=_e.get((l??"unknown").toLowerCase());return g!==
void 0?g:(r.add(`has a severity that does not exist, "${w(l??"",40)}", in vulnerabilities[${u}]`),"unknown")}}var _e=new Map(Fe.map(e=>[e,e]));function Le(e){let n=x(
e,"partial_scan"),t=P(e,"messages").find(o=>f(o,"level")==="fatal");return{type:f(e,"type"),status:f(e,"status"),analyzer:f(x(e,"analyzer")??{},"id"),isPartial:n!==
void 0&&f(n,"mode")!=="full",fatal:t&&(f(t,"value")??"")}}function Oe(e){return typeof e!="string"?["names no schema version"]:/^15\.\d+\.\d+$/.test(e)?[]:[`has\
 the schema version ${w(e,40)}, which GitLab does not take; it takes 15.0.0 and later 15`]}function Se(e,n){if(e?.status===void 0)return["does not say whether t\
he scan succeeded"];let t=e.status==="success"?[]:[`says that the scan ended with "${w(e.status,40)}"`],o=e.type===n?[]:[`is of a scan of type ${w(e.type??"unkn\
own",40)}, not ${n}`],r=e.fatal===void 0?[]:[`holds a fatal message of the scanner: ${w(e.fatal,120)}`];return[...t,...o,...r]}var Ue=["rule_value","scope_offse\
t_compressed","scope_offset","location","hash"];function Te(e){let n=x(e,"tracking");if(!n)return[];let t=P(n,"items").flatMap(r=>P(r,"signatures")),o=[];for(let r of Ue){
let i="";for(let a of t)A(a,"algorithm")===r&&(i+=`${i===""?":":"|"}${A(a,"value")}`);i!==""&&o.push(fe(r+i))}return o}function fe(e){return e.charCodeAt(0),e}function Ce(e){
let[n="",...t]=e.marks;return{...e,marks:[de(n),...t]}}var bn={at_most:F(H({min:0,max:1e6})),only_new:F(W()),ignore:F(V(Q({identifier:J({min:1,max:200,about:"Such as CVE-2021-44228, CWE-79 or the id of a rule"}),reason:J(
{min:1,max:500})})))},$n=F(X(["count","ignore"]));function xn(e,n){let t=[],o={known:0,ignored:new Map,doubted:0,dismissed:0,unknown:0};for(let d of e)t.push(...Me(
d,n,o));let r=e.flatMap(({head:d})=>[...d.troubles,...n.acceptPartial?[]:d.partial.map(y=>`${y} is of a scan of the changed files only`)]),i=e.flatMap(({base:d})=>d?.
troubles??[]),a=e.flatMap(({head:d,base:y})=>[d.source,y?.source]).filter(d=>d!==void 0),c=ze(o,n,a),s=`${K(t.length,n.onlyNew?"new finding":"finding")} of ${n.
severityAtLeast} or more`;if(t.length>n.atMost){let d=`${s}, at most ${n.atMost} may be: ${je(t,e.length>1)}`;if(i.length>0)return D(`${d}; they may have been t\
here before, since ${E(i,3)}`);let y=e.filter(({base:$})=>$&&$.source===void 0).map(({type:$})=>$),m=y.length>0?`; the target branch has no ${E(y)} report to co\
mpare with, so all count`:"";return ne(`${d}${m}`,{actual:ue(t),note:c})}return r.length>0?D(`${E(r,5)}; ${s} so far`):ee(s,{actual:ue(t),note:c})}function Me({
type:e,head:n,base:t,dismissed:o},r,i){let a=new Map(r.scale.map((h,k)=>[h,k])),c=a.get(r.severityAtLeast)??0,s=new Set(r.ignore.map(({identifier:h})=>h.toLowerCase())),
d=new Set(t?.findings.flatMap(U)),y=new Set(o?.findings.flatMap(U)),m=new Set,$=[];for(let h of n.findings){let k=a.get(h.severity)??0,O=h.severity==="unknown"&&
k<c;if(O&&!r.countUnknown&&i.unknown++,k<c&&!(O&&r.countUnknown))continue;let I=s.size===0?void 0:h.identifiers.find(u=>s.has(u)),l=U(h);I!==void 0?i.ignored.set(
I,(i.ignored.get(I)??0)+1):h.isDoubted&&r.ignoreDoubted?i.doubted++:l.some(u=>y.has(u))?i.dismissed++:l.some(u=>d.has(u))?i.known++:l.some(u=>m.has(u))||$.push(
{type:e,finding:h,rank:k});for(let u of l)m.add(u)}return $}function ze(e,{ignore:n,onlyNew:t},o){let r=new Map(n.map(({identifier:c,reason:s})=>[c.toLowerCase(),
s])),i=[...t&&e.known>0?[`${e.known} known before`]:[],...[...e.ignored].map(([c,s])=>`${s} of ${c} ignored (${r.get(c)})`),...e.doubted>0?[`${e.doubted} marked\
 as likely false by the scanner`]:[],...e.dismissed>0?[`${e.dismissed} dismissed in GitLab`]:[],...e.unknown>0?[`${e.unknown} of unknown severity, which ranks b\
elow low`]:[]];return[o.length===0?"":`read: ${E([...new Set(o)])}`,...i.length>0?[`left aside: ${E(i)}`]:[]].filter(Boolean).join("; ")}var N=5,Be=100;function ue(e){
return[...e].sort((n,t)=>t.rank-n.rank).slice(0,Be).map(({finding:n})=>`${n.severity}: ${n.name}${pe(n)}`)}function je(e,n){let o=[...e].sort((r,i)=>i.rank-r.rank).
slice(0,N).map(({type:r,finding:i})=>`${n?`${r.replaceAll("_"," ")} `:""}${i.severity} "${i.name}"${pe(i)}`);return E(e.length>N?[...o,`${e.length-N} more`]:o)}
function pe(e){let n=oe(e);return n===""?"":` at ${n}`}import he from"node:zlib";var p=class extends Error{},ye=22,L=46,me=30,Je=65535,ge=65535;async function we(e,{maxArchiveBytes:n,maxFileBytes:t}){let o=await De(
e,n);return Ne(o).filter(({isFile:r})=>r).map(r=>({path:r.path,bytes:r.bytes,open:()=>He(o,r,t)}))}async function De(e,n){let t=[],o=0;for await(let r of e){if(o+=
r.length,o>n)throw new p(`is larger than the ${Math.round(n/2**20)} MB that are read`);t.push(r)}return Buffer.concat(t)}function Ne(e){let n=e.lastIndexOf("PK\
",void 0,"latin1");if(n<Math.max(0,e.length-ye-Je)||n+ye>e.length)throw new p("is no whole zip file");let t=e.readUInt16LE(n+10);if(t===ge||e.readUInt32LE(n+16)===
4294967295)throw new p(`has more than the ${ge-1} entries that are read`);let o=[],r=e.readUInt32LE(n+16);for(let a=0;a<t;a++){if(r+L>n||e.toString("latin1",r,r+
4)!=="PK")throw new p("has a broken list of contents");let[c,s,d]=[28,30,32].map(y=>e.readUInt16LE(r+y));if(r+L+c>n)throw new p("has a broken list of contents");
o.push(Ze(e,r,e.toString("utf8",r+L,r+L+c))),r+=L+c+s+d}if(new Set(o.map(({path:a})=>a)).size!==o.length)throw new p("names a path twice");return o}var Ge=61440,
qe=32768;function Ze(e,n,t){let o=t.split("/");if(t===""||/[\0\\\ufffd]|^\/|^[A-Za-z]:/.test(t)||o.includes("..")||o.includes("."))throw new p("has an entry who\
se path leads out of it, or nowhere");let i=e.readUInt32LE(n+38)>>>16&Ge;return{path:t,isFile:!t.endsWith("/")&&(i===0||i===qe),isEncrypted:(e.readUInt16LE(n+8)&
1)===1,method:e.readUInt16LE(n+10),crc:e.readUInt32LE(n+16),packedBytes:e.readUInt32LE(n+20),bytes:e.readUInt32LE(n+24),offset:e.readUInt32LE(n+42)}}var G=0,Ke=8;
async function*He(e,n,t){let{bytes:o,packedBytes:r,method:i}=n;if(o>t)throw new p(`holds a report larger than the ${Math.round(t/2**20)} MB that are read`);if(n.
isEncrypted||i!==G&&i!==Ke)throw new p("holds the report in a form that is not read");let a=We(e,n),c=0,s=0;for await(let d of i===G?[a]:Ve(a)){if(c+=d.length,c>
o)throw new p("holds a report larger than it says");s=he.crc32?.(d,s)??n.crc,yield d}if(c!==o||o>0&&s!==n.crc||i===G&&r!==o)throw new p("holds a report that is \
not whole")}function We(e,{offset:n,packedBytes:t}){if(!(n+me<=e.length&&e.toString("latin1",n,n+4)==="PK"))throw new p("has a broken list of contents");let r=n+
me+e.readUInt16LE(n+26)+e.readUInt16LE(n+28);if(r+t>e.length)throw new p("holds a report that is not whole");return e.subarray(r,r+t)}async function*Ve(e){let n=he.
createInflateRaw();n.end(e);try{for await(let t of n)yield t}catch(t){throw new p("holds a report that cannot be unpacked",{cause:t})}finally{n.destroy()}}var be=4,Qe=100*2**20;async function Ln(e,{jobs:n,type:t,workspaceSha:o,read:r}){let i=n.flatMap(s=>s.artifacts.filter(d=>d.type===t).map(d=>({job:s,artifact:d}))),
[a]=i;if(a&&i.length===1&&o!==void 0){let s=await Xe(e,a.artifact,o);if(s)return[await $e({...a,from:"workspace",read:r,open:async()=>s})]}let c=[];for(let s=0;s<
i.length;s+=be){let d=i.slice(s,s+be).map(({job:y,artifact:m})=>$e({job:y,artifact:m,from:"artifacts",read:r,open:()=>Ye(e,y,m)}));c.push(...await Promise.all(d))}
return c}async function Xe({workspace:e,mostReportBytes:n},t,o){try{let r=await e();if(t.size===void 0||!await r.isFor(o))return;let i=q(t),[a]=await r.list([i]);
return!a||a.bytes!==t.size?void 0:(await r.commit(o))?.files.every(({path:d})=>d!==a.path)?r.open(a.path,n):void 0}catch(r){if(r instanceof R)return;throw r}}async function Ye(e,n,t){
let o=q(t);try{return await xe(e,n,o)}catch(c){if(M(c)!==404||!n.artifacts.some(({type:s})=>s==="archive"))throw c}let r=(await ke(e,n)).filter(({path:c})=>c.split(
"/").at(-1)===o),[i,...a]=r.length>1?r.filter(({bytes:c})=>c===t.size):r;if(!i)throw new R("its archive has no such file: list it under artifacts:paths too");if(a.
length>0)throw new R(`its archive has ${r.length} files of that name`);return i.open()}async function xe({gitlab:e},{projectId:n,id:t},o){let r=o.split("/").map(
encodeURIComponent).join("/");return(await e.download(`/projects/${n}/jobs/${t}/artifacts/${r}`)).pieces}async function ke(e,{projectId:n,id:t}){let{pieces:o}=await e.
gitlab.download(`/projects/${n}/jobs/${t}/artifacts`);try{return await we(o,{maxArchiveBytes:Qe,maxFileBytes:e.mostReportBytes})}catch(r){throw r instanceof p?new R(
`its archive ${r.message}`):r}}async function On(e,n,t){if(t.some(r=>/[*?[{]/.test(r))){let r=Y(t);return(await ke(e,n)).filter(({path:i})=>r(i))}return(await Promise.
all(t.map(async r=>{try{let i=await xe(e,n,r);return[{path:r,open:()=>i}]}catch(i){if(M(i)===404)return[];throw i}}))).flat()}async function $e({job:e,artifact:n,
from:t,open:o,read:r}){let a=`${q(n)} of job ${w(e.name,80)}`;try{return{name:a,from:t,report:await r(await o())}}catch(c){let s=M(c);return{name:a,from:t,isRefused:s===
401||s===403||s===404,problem:en(c,a,s)}}}function en(e,n,t=M(e)){if(e instanceof te)return`${n} ${e.message}`;if(e instanceof p)return`the archive of ${n} ${e.
message}`;if(e instanceof R)return`${n} could not be read: ${e.message}`;if(!(e instanceof j)||e.code==="INTERRUPTED")throw e;return t===404?`${n} is not among \
its artifacts, or has expired: list it under artifacts:paths too`:t===401||t===403?`${n} could not be read: GitLab answered ${t}, and reading it needs at least \
Developer`:`${n} could not be read: ${e.message}`}function M(e){return e instanceof j&&"status"in e?Number(e.status):0}function q({filename:e,type:n}){return e?.
split("/").at(-1)?.replace(/\.gz$/,"")||`gl-${n.replaceAll("_","-")}-report.json`}export{b as a,v as b,f as c,_ as d,x as e,P as f,A as g,ie as h,se as i,Ln as j,On as k,en as l,un as m,Fe as n,pn as o,bn as p,$n as q,xn as r};
