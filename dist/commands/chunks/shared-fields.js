import{b as F}from"./shared-report-files.js";import{a as N}from"./shared-absent.js";import{a as R}from"./shared-pipeline-jobs.js";import{a as D}from"./shared-change-origin.js";
import{b as H}from"./shared-schema.js";import{i as J,n as K,o as Q}from"./shared-api.js";import{a as g}from"./shared-text.js";var m=class extends Error{};function y(e,t="\
it"){if(typeof e=="object"&&e!==null&&!Array.isArray(e))return e;throw new m(`${t} is not an object`)}function s(e,t){let a=e[t]??void 0;if(a===void 0||typeof a==
"string")return a;throw new m(`${t} is not a string`)}function x(e,t){let a=e[t]??void 0;if(a===void 0||typeof a=="number")return a;throw new m(`${t} is not a n\
umber`)}function f(e,t){let a=e[t]??void 0;return a===void 0?void 0:y(a,t)}function v(e,t){let a=e[t]??void 0;if(a===void 0)return[];if(!Array.isArray(a))throw new m(
`${t} is not a list`);for(let n of a)y(n,`an item of ${t}`);return a}function h(e,t){let a=s(e,t);if(a===void 0)throw new m(`${t} is missing`);return a}var U="u\
uid";function V({location:e,line:t}){return t===void 0||e===""?e:`${e}:${t}`}function w(e){let t=new Map;return a=>{let n=t.get(a);if(n!==void 0)return n;let r=e(
a);return t.set(a,r),r}}function G(e){return w(t=>g(t,e))}var W=5;function I(){let e=[],t=0;return{add(a){e.includes(a)||(e.length<W?e.push(a):t++)},all:()=>t>0?
[...e,`has ${t} more problems`]:e}}function X(e,t,a){let n=r=>s(t,r)??"";switch(e){case"dependency_scanning":return`${n("file")}:${k(t)??""}`;case"container_sca\
nning":return`${M(t,a)}:${k(t)??""}`;case"cluster_image_scanning":{let r=s(f(t,"kubernetes_resource")??{},"agent_id")??"";return`${r.trim()===""?"":`AGENT_${r}:`}${M(
t,a)}:${k(t)??""}`}case"dast":case"api_fuzzing":return`${n("path")}:${n("method")}:${n("param")}`;case"coverage_fuzzing":return`${n("crash_type")}:${n("crash_st\
ate")}`;default:return`${n("file")}:${x(t,"start_line")??""}:${x(t,"end_line")??""}`}}function k(e){let t=f(e,"dependency"),a=t&&f(t,"package");return a&&s(a,"n\
ame")}function Y(e){let t=e.lastIndexOf(":")+1;return e.slice(0,t)+e.slice(t).toLowerCase().replace(/[-_.]+/g,"-")}var ee=/^([0-9]+(\.[0-9a-zA-Z]+)*(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?)?$/,
te=/^[0-9a-f]{8,128}$/i;function M(e,t){let a=(t?void 0:s(e,"default_branch_image"))||(s(e,"image")??""),n=a.slice(a.lastIndexOf(":")+1);return ee.test(n.trim())&&
!te.test(n)?a:a.slice(0,Math.max(a.lastIndexOf(":"),0))}function ae(e){let t=k(e),a=s(e,"image")??s(e,"file");if(t!==void 0)return a===void 0?t:`${t} in ${a}`;let n=s(
e,"path")??s(e,"hostname");if(n===void 0)return a??s(e,"crash_type")??"";let[r,o]=[s(e,"method"),s(e,"param")];return`${r?`${r} `:""}${n}${o?` (${o})`:""}`}var P=[
"info","unknown","low","medium","high","critical"],ne={"":"object",vulnerabilities:"list",remediations:"list",dependency_files:"list"};async function re(e,{type:t,
isOnDefaultBranch:a=!1,limits:n={}}){let r=I(),o=G(120),c=w(i=>i),d=w(i=>i.toLowerCase().replaceAll(`
`," ")),p=w(i=>i.split(`
`)),z=[],j=!1,_,$;await F(e,{opens:ne,begun(i){i==="vulnerabilities"&&(j=!0)},value(i,u,l){i==="vulnerabilities"?L(`vulnerabilities[${u}]`,()=>z.push(T(y(l),u))):
i===""&&u==="version"?_=l:i===""&&u==="scan"&&($=L("scan",()=>se(y(l))))}},n),j||r.add("has no list of vulnerabilities");for(let i of[...oe(_),...le($,t)])r.add(
i);return{findings:t==="dependency_scanning"&&$?.analyzer?.includes("python")===!0?z.map(fe):z,diagnostics:r.all(),version:typeof _=="string"?_:void 0,scanType:$?.
type,scanStatus:$?.status,isPartial:$?.isPartial===!0};function L(i,u){try{return u()}catch(l){if(!(l instanceof m))throw l;r.add(`does not match GitLab's schem\
a: in ${i}, ${l.message}`);return}}function T(i,u){let l=v(i,"identifiers"),[b]=l;if(!b)throw new m("identifiers is empty");let A=f(i,"location")??{},S="";for(let C of l){
let[B,E]=[h(C,"name"),h(C,"value")];S+=`${S===""?"":`
`}${d(B)}
${d(E)}`}return{severity:Z(s(i,"severity"),u),name:o(s(i,"name")||s(i,"message")||h(b,"name")),location:o(ae(A)),line:x(A,"start_line"),identifiers:p(S),rule:c(
`${h(b,"type")}:${h(b,"value")}`),fingerprints:[O(X(t,A,a)),...ue(i)],isFalsePositive:v(i,"flags").length>0}}function Z(i,u){let l=ie.get((i??"unknown").toLowerCase());
return l!==void 0?l:(r.add(`has a severity that does not exist, "${g(i??"",40)}", in vulnerabilities[${u}]`),"unknown")}}var ie=new Map(P.map(e=>[e,e]));function se(e){
let t=f(e,"partial_scan"),a=v(e,"messages").find(n=>s(n,"level")==="fatal");return{type:s(e,"type"),status:s(e,"status"),analyzer:s(f(e,"analyzer")??{},"id"),hasScanner:f(
e,"scanner")!==void 0,isPartial:t!==void 0&&s(t,"mode")!=="full",fatal:a&&(s(a,"value")??"")}}function oe(e){return typeof e!="string"?["names no schema version"]:
/^15\.\d+\.\d+$/.test(e)?[]:[`has schema version ${g(e,40)}, which GitLab does not accept; it accepts 15.0.0 and later 15.x`]}function le(e,t){if(e?.status===void 0)
return["does not say whether the scan succeeded"];let a=e.status==="success"?[]:[`says that the scan ended with "${g(e.status,40)}"`],n=e.type===t?[]:[`comes fr\
om a scan of type ${g(e.type??"unknown",40)}, not ${t}`],r=e.hasScanner?[]:["does not name its scanner in scan.scanner, and GitLab refuses such a report"],o=e.fatal===
void 0?[]:[`contains a fatal message of the scanner: ${g(e.fatal,120)}`];return[...a,...n,...r,...o]}var ce=["rule_value","scope_offset_compressed","scope_offse\
t","location","hash"];function ue(e){let t=f(e,"tracking");if(!t)return[];let a=v(t,"items").flatMap(r=>v(r,"signatures")),n=[];for(let r of ce){let o="";for(let c of a)
h(c,"algorithm")===r&&(o+=`${o===""?":":"|"}${h(c,"value")}`);o!==""&&n.push(O(r+o))}return n}function O(e){return e.charCodeAt(0),e}function fe(e){let[t="",...a]=e.
fingerprints;return{...e,fingerprints:[Y(t),...a]}}import{createHash as q}from"node:crypto";function de(e){return q("sha1").update(e).digest("hex")}function pe(e,t){
let a=q("sha1").update(Buffer.from(e.replaceAll("-",""),"hex")).update(t).digest().subarray(0,16);return a[6]=(a[6]??0)&15|80,a[8]=(a[8]??0)&63|128,a.toString("\
hex").replace(/(.{8})(.{4})(.{4})(.{4})/,"$1-$2-$3-$4-")}function me(e){let t=new Map,a=new Set;for(let{rule:n,fingerprints:r,exact:o=""}of e)for(let c of r){let d=`${n}\

${c}`,p=t.get(d)??o;t.set(d,p),p!==o&&a.add(d)}return e.map(n=>{let{rule:r,fingerprints:o,exact:c=""}=n,d=o.filter(p=>!a.has(`${r}
${p}`));return{...n,fingerprints:[...d.filter(p=>p!==c),c]}})}var he=Q({parent_ids:K(J())}),$e={id:"base_commits",summary:"The commits of the target branch that\
 the change is compared with",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",needs:{origin:D,pipeline:R},async collect(e,{origin:{baseSha:t,
startSha:a},pipeline:n}){let r=n?.kind==="merged_result"||n?.kind==="merge_train",o=n&&r?await ge(e,n):void 0;return[...new Set([o,t,a])].filter(c=>c!==void 0)}};
async function ge({gitlab:e},{projectId:t,sha:a}){try{return H(he,await e.read(`/projects/${t}/repository/commits/${a}`)).parent_ids[0]}catch(n){if(N(n,"404 Com\
mit Not Found"))return;throw n}}export{de as a,pe as b,m as c,y as d,s as e,x as f,f as g,v as h,h as i,U as j,V as k,w as l,G as m,I as n,me as o,$e as p,P as q,re as r};
