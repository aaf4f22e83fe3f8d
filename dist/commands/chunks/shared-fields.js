import{b as E}from"./shared-report-files.js";import{a as D}from"./shared-pipeline-jobs.js";import{a as F}from"./shared-change-origin.js";import{b as H}from"./shared-schema.js";
import{h as N,m as J,n as K}from"./shared-api.js";import{b as Q}from"./shared-shared-errors.js";import{a as h}from"./shared-text.js";var f=class extends Error{};
function v(e,t="it"){if(typeof e=="object"&&e!==null&&!Array.isArray(e))return e;throw new f(`${t} is not an object`)}function s(e,t){let a=e[t]??void 0;if(a===
void 0||typeof a=="string")return a;throw new f(`${t} is not a string`)}function _(e,t){let a=e[t]??void 0;if(a===void 0||typeof a=="number")return a;throw new f(
`${t} is not a number`)}function u(e,t){let a=e[t]??void 0;return a===void 0?void 0:v(a,t)}function $(e,t){let a=e[t]??void 0;if(a===void 0)return[];if(!Array.isArray(
a))throw new f(`${t} is not a list`);for(let n of a)v(n,`an item of ${t}`);return a}function d(e,t){let a=s(e,t);if(a===void 0)throw new f(`${t} is missing`);return a}
var U="uuid";function V({location:e,line:t}){return t===void 0||e===""?e:`${e}:${t}`}function g(e){let t=new Map;return a=>{let n=t.get(a);if(n!==void 0)return n;
let r=e(a);return t.set(a,r),r}}function I(e){return g(t=>h(t,e))}var W=5;function M(){let e=[],t=0;return{add(a){e.includes(a)||(e.length<W?e.push(a):t++)},all:()=>t>
0?[...e,`has ${t} more problems`]:e}}function X(e,t,a){let n=r=>s(t,r)??"";switch(e){case"dependency_scanning":return`${n("file")}:${b(t)??""}`;case"container_s\
canning":return`${q(t,a)}:${b(t)??""}`;case"cluster_image_scanning":{let r=s(u(t,"kubernetes_resource")??{},"agent_id")??"";return`${r.trim()===""?"":`AGENT_${r}\
:`}${q(t,a)}:${b(t)??""}`}case"dast":case"api_fuzzing":return`${n("path")}:${n("method")}:${n("param")}`;case"coverage_fuzzing":return`${n("crash_type")}:${n("c\
rash_state")}`;default:return`${n("file")}:${_(t,"start_line")??""}:${_(t,"end_line")??""}`}}function b(e){let t=u(e,"dependency"),a=t&&u(t,"package");return a&&
s(a,"name")}function Y(e){let t=e.lastIndexOf(":")+1;return e.slice(0,t)+e.slice(t).toLowerCase().replace(/[-_.]+/g,"-")}var ee=/^\s*([0-9]+(\.[0-9a-zA-Z]+)*(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?)?\s*$/,
te=/^[0-9a-f]{8,128}$/i;function q(e,t){let a=(t?void 0:s(e,"default_branch_image"))||(s(e,"image")??""),n=a.slice(a.lastIndexOf(":")+1);return ee.test(n)&&!te.
test(n)?a:a.slice(0,Math.max(a.lastIndexOf(":"),0))}function ae(e){let t=b(e),a=s(e,"image")??s(e,"file");if(t!==void 0)return a===void 0?t:`${t} in ${a}`;let n=s(
e,"path")??s(e,"hostname");if(n===void 0)return a??s(e,"crash_type")??"";let[r,o]=[s(e,"method"),s(e,"param")];return`${r?`${r} `:""}${n}${o?` (${o})`:""}`}var C=[
"info","unknown","low","medium","high","critical"],ne={"":"object",vulnerabilities:"list",remediations:"list",dependency_files:"list"};async function ie(e,{type:t,
isOnDefaultBranch:a=!1,limits:n={}}){let r=M(),o=I(120),p=g(i=>i),z=g(i=>i.toLowerCase().replaceAll(`
`," ")),P=g(i=>i.split(`
`)),x=[],S=!1,y,m;await E(e,{opens:ne,begun(i){i==="vulnerabilities"&&(S=!0)},value(i,c,l){i==="vulnerabilities"?j(`vulnerabilities[${c}]`,()=>x.push(R(v(l),c))):
i===""&&c==="version"?y=l:i===""&&c==="scan"&&(m=j("scan",()=>se(v(l))))}},n),S||r.add("has no list of vulnerabilities");for(let i of[...oe(y),...le(m,t)])r.add(
i);return{findings:t==="dependency_scanning"&&m?.analyzer?.includes("python")===!0?x.map(fe):x,diagnostics:r.all(),version:typeof y=="string"?y:void 0,scanType:m?.
type,scanStatus:m?.status,isPartial:m?.isPartial===!0};function j(i,c){try{return c()}catch(l){if(!(l instanceof f))throw l;r.add(`does not match GitLab's schem\
a: in ${i}, ${l.message}`);return}}function R(i,c){let l=$(i,"identifiers"),[w]=l;if(!w)throw new f("identifiers is empty");let A=u(i,"location")??{},k="";for(let L of l){
let[Z,B]=[d(L,"name"),d(L,"value")];k+=`${k===""?"":`
`}${z(Z)}
${z(B)}`}return{severity:T(s(i,"severity"),c),name:o(s(i,"name")||s(i,"message")||d(w,"name")),location:o(ae(A)),line:_(A,"start_line"),identifiers:P(k),rule:p(
`${d(w,"type")}:${d(w,"value")}`),fingerprints:[G(X(t,A,a)),...ue(i)],isFalsePositive:$(i,"flags").length>0}}function T(i,c){let l=re.get((i??"unknown").toLowerCase());
return l!==void 0?l:(r.add(`has a severity that does not exist, "${h(i??"",40)}", in vulnerabilities[${c}]`),"unknown")}}var re=new Map(C.map(e=>[e,e]));function se(e){
let t=u(e,"partial_scan"),a=$(e,"messages").find(n=>s(n,"level")==="fatal");return{type:s(e,"type"),status:s(e,"status"),analyzer:s(u(e,"analyzer")??{},"id"),hasScanner:u(
e,"scanner")!==void 0,isPartial:t!==void 0&&s(t,"mode")!=="full",fatal:a&&(s(a,"value")??"")}}function oe(e){return typeof e!="string"?["names no schema version"]:
/^15\.\d+\.\d+$/.test(e)?[]:[`has schema version ${h(e,40)}, which GitLab does not accept; it accepts 15.0.0 and later 15.x`]}function le(e,t){if(e?.status===void 0)
return["does not say whether the scan succeeded"];let a=e.status==="success"?[]:[`says that the scan ended with "${h(e.status,40)}"`],n=e.type===t?[]:[`comes fr\
om a scan of type ${h(e.type??"unknown",40)}, not ${t}`],r=e.hasScanner?[]:["does not name its scanner in scan.scanner, and GitLab refuses such a report"],o=e.fatal===
void 0?[]:[`contains a fatal message of the scanner: ${h(e.fatal,120)}`];return[...a,...n,...r,...o]}var ce=["rule_value","scope_offset_compressed","scope_offse\
t","location","hash"];function ue(e){let t=u(e,"tracking");if(!t)return[];let a=$(t,"items").flatMap(r=>$(r,"signatures")),n=[];for(let r of ce){let o="";for(let p of a)
d(p,"algorithm")===r&&(o+=`${o===""?":":"|"}${d(p,"value")}`);o!==""&&n.push(G(r+o))}return n}function G(e){return e.charCodeAt(0),e}function fe(e){let[t="",...a]=e.
fingerprints;return{...e,fingerprints:[Y(t),...a]}}var de=K({parent_ids:J(N())}),pe={id:"base_commits",summary:"The commits of the target branch that the change\
 is compared with",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",needs:{origin:F,pipeline:D},async collect(e,{origin:{baseSha:t,startSha:a},
pipeline:n}){let r=n?.kind==="merged_result"||n?.kind==="merge_train",o=n&&r?await me(e,n):void 0;return[...new Set([o,t,a])].filter(p=>p!==void 0)}};async function me({
gitlab:e},{projectId:t,sha:a}){try{return H(de,await e.read(`/projects/${t}/repository/commits/${a}`)).parent_ids[0]}catch(n){if(n instanceof Q&&"status"in n&&n.
status===404)return;throw n}}import{createHash as O}from"node:crypto";function he(e){return O("sha1").update(e).digest("hex")}function $e(e,t){let a=O("sha1").update(
Buffer.from(e.replaceAll("-",""),"hex")).update(t).digest().subarray(0,16);return a[6]=(a[6]??0)&15|80,a[8]=(a[8]??0)&63|128,a.toString("hex").replace(/(.{8})(.{4})(.{4})(.{4})/,
"$1-$2-$3-$4-")}export{f as a,v as b,s as c,_ as d,u as e,$ as f,d as g,U as h,V as i,g as j,I as k,M as l,pe as m,C as n,ie as o,he as p,$e as q};
