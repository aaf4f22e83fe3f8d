import{f as q}from"./chunk-ELQVILDQ.js";import{a as F}from"./chunk-ZUIEUZLR.js";import{b as L}from"./chunk-5UF6VNKQ.js";import{a as j}from"./chunk-ZVXTFIOG.js";
import"./chunk-5CR5D7FZ.js";import"./chunk-7J7MU3VY.js";import{b as I}from"./chunk-WT3BOX2Z.js";import{a as h,b as C}from"./chunk-Z23466PB.js";
import{a as $,b as d}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";import{readFile as Z}from"node:fs/promises";var A=1048576;async function N(e,r){let n=Buffer.byteLength(e);if(n>A){let l=`policy ${r} has ${n} bytes, more than the ${A} a policy may have`;throw new d("POL\
ICY_INVALID",l)}let t=e.replace(/^\ufeff/,"");if(t.trim()==="")throw new d("POLICY_INVALID",`policy ${r} is empty`);let o=await(/^\s*[[{]/.test(t)&&!/\.ya?ml(@|$)/.
test(r)?K:(await import("./yaml-LXRBBPWX.js")).parseYaml)(t);if("errors"in o)throw v(r,o.errors);return o}async function K(e){let r=()=>import("./json-places-WHNFUZBI.js"),
n;try{n=JSON.parse(e)}catch(a){return{errors:[(await r()).syntaxError(e,a)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(a=>a.endsWith(":")).length!==
T(n)?{errors:(await r()).duplicateKeys(e)}:{data:n,places:async()=>(await r()).locateIn(e)}}function T(e){if(typeof e!="object"||e===null)return 0;let r=Object.
values(e);return r.reduce((n,t)=>n+T(t),Array.isArray(e)?0:r.length)}function v(e,r){let n=r.map(({line:i,column:a,message:o})=>`${e}:${i}:${a}: ${o}`),[t=""]=n;
return n.length===1?new d("POLICY_INVALID",t):new d("POLICY_INVALID",`policy ${e} has ${n.length} problems`,{problems:n})}var V="external_control";async function O(e){if(e.id===V)return x(z(e));let{loadControl:r,loadField:n,predefinedExpression:t}=await q(e.id,e.expression?.field),
i=await r(e.id);if(i)return e.expression?P(["expression"],`${e.id} takes parameters under with, not an expression`):U(i,e);let a=t(e.id),o=e.expression??a,l=o&&
await n(o.field);if(!l){let{selectUnknown:y}=await import("./unknown-names-YKL4BKI7.js");return y(e,o?.field,O)}let c=l.warning?[`${e.id}: ${l.warning}`]:a&&!H(a,
o)?[`${e.id} has another expression than GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return{...x(D(l,e,o)),warnings:c};if(!l.asserted)return P(
["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let{Assertion:p,assertedReading:s}=await import("./assertion-FJU2GMUC.js"),u=[],
b=p.read(e.with,[],u);return u.length>0?{problems:[],issues:u,shape:p,warnings:c}:{...x(D({...l,read:()=>s(b)},e,o)),warnings:c}}async function U(e,r){let n=e.params;
if(!n&&r.with)return P(["with"],`${r.id} takes no parameters`);let t=[],i=n?.read(r.with??{},[],t);if(t.length>0)return{problems:[],issues:t,shape:n,warnings:[]};
let a=i;try{e.prepare&&(a=await e.prepare(i))}catch(o){if(o instanceof F)return P(["with","pattern"],`pattern is not a valid RE2 expression: ${o.message}`);throw o}
return x({...M(e,r),needs:e.needsFor?.(a)??e.needs,expected:i??null,judge:o=>J(e.check(o,a),r)})}function D(e,r,n){return{...M(e,r),expected:n,judge:t=>J(j(e.read(
t),n),r)}}function z(e){return{id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},expected:null,remediation:{
text:"the service behind this control answers it"},..._(e),judge:void 0}}function M(e,r){return{id:r.id,title:r.title??e.title,severity:r.severity??e.severity,about:e.
about,needs:e.needs,remediation:r.remediation===void 0?e.remediation:{...e.remediation,text:r.remediation},..._(r)}}function _({phase:e,enforce_from:r,final:n=!1}){
let t=r===void 0?void 0:Date.parse(r);return{isFinal:n,phase:e??(t===void 0?"enforce":"warn"),enforcedFromMs:t}}function J(e,r){return e.status!=="fail"||r.message===
void 0?e:{...e,message:`${r.message} (${e.message})`}}function H(e,r){return e.field===r.field&&e.operator===r.operator&&e.value===r.value}function x(e){return{
control:e,problems:[],issues:[],warnings:[]}}function P(e,r){return{problems:[{path:e,message:r}],issues:[],warnings:[]}}async function Y(e,r=async()=>{}){let n=await Promise.all(e.map(s=>B(s,[s.source],r).catch(X))),t=n.flatMap(s=>s instanceof d?[s]:[]);if(t.length>0)throw(await import("./unusable-2EIPVJM5.js")).
joined(t);let i=n.filter(s=>!(s instanceof d)),a=i.flatMap(s=>s.requirements),o=i.flatMap(s=>s.texts),l=o.map(({source:s})=>s),c=a.map(({name:s})=>s);if(!a.some(
({controls:s})=>s.some(({judge:u})=>u))||new Set(c).size<c.length)throw(await import("./unusable-2EIPVJM5.js")).unusable(c,l);return{name:i.map(({name:s})=>s).
join(" + "),texts:o,sources:l,requirements:a,waivers:i.flatMap(({waivers:s})=>s),warnings:i.flatMap(({warnings:s})=>s)}}async function B(e,r,n){let{source:t,text:i}=e,
a=await N(i,t),o=await L(a.data),l=[...o.problems],c=[],p=[];for(let{name:f,isFinal:y,description:m,entries:g,path:E}of o.requirements){p.some(w=>w.name===f)&&l.
push({path:E,message:`there are two requirements named "${f}"`});let S=await Promise.all(g.map(({entry:w})=>O(w)));for(let[w,k]of S.entries())l.push(...await Q(
k,g[w])),c.push(...k.warnings);p.push({name:f,isFinal:y,description:m,controls:S.flatMap(({control:w})=>w??[])})}let s=o.isDated?await(await import("./waivers-RQZ4ODZA.js")).
readWaivers(o,p):void 0;if(l.push(...s?.problems??[]),l.length>0){let f=await a.places(),y=l.map(({path:m,atKey:g,message:E})=>({...f(m,g),message:E}));throw v(
t,y.sort((m,g)=>m.line-g.line||m.column-g.column))}let u={name:o.name,texts:[e],sources:[t],requirements:p,waivers:s?.waivers??[],warnings:c};if(o.bases.length===
0)return u;let{onTopOf:b}=await import("./layers-SV5XHJ4I.js");return b(u,o.bases,r,async(f,y)=>{let m=await n(f);return m&&B(m,y,n)})}async function Q(e,r){
let{entry:n,path:t=[]}=r??{},i=e.problems.map(o=>({...o,path:[...t,...o.path]}));if(!e.shape)return i;let{problemsOf:a}=await import("./issues-ULS2OZNL.js");
return[...i,...a(e.issues,n?.with??{},e.shape,[...t,"with"])]}function X(e){if(e instanceof d)return e;throw e}var R={recommended:()=>import("./recommended-QL3FZT2A.js"),strict:()=>import("./strict-3DAO7L7Q.js"),soc2:()=>import("./soc2-OLX7QMPQ.js"),iso27001:()=>import("./iso27001-4LR6L6Y7.js"),
"cis-gitlab":()=>import("./cis-gitlab-2Y3Y6TXI.js"),slsa:()=>import("./slsa-TZUATTZF.js")},W=Object.keys(R);async function G(e){let r=e.slice(7),n=Object.
hasOwn(R,r)?R[r]:void 0;if(!n)throw new d("POLICY_UNREADABLE",`there is no preset ${r}${I(r,W)}`,{advice:`the presets are ${W.join(", ")}`});return JSON.stringify(
(await n()).preset,null,2)}async function $e({operands:e,flags:r},n){let t=await Promise.all((e.length>0?e:[".countersign.yml"]).map(ee));if(r.has("json"))n.print(JSON.stringify(t,null,2));else
for(let i of t)n.print(te(i,n));return t.every(({valid:i})=>i)?$.compliant:$.setup}async function ee(e){try{let r=await Y([{source:e,text:await ne(e)}],re),n=r.
requirements.flatMap(t=>t.controls).length;return{policy:e,valid:!0,problems:[],warnings:r.warnings,controls:n}}catch(r){if(!(r instanceof d))throw r;let n=r.problems.
length>0?r.problems:[r.message];return{policy:e,valid:!1,problems:n,warnings:[],controls:0}}}async function re(e){if(e.startsWith("preset:"))return{source:e,text:await G(
e)}}async function ne(e){try{return await Z(e,"utf8")}catch(r){let n=r.code,t=n==="ENOENT"?"does not exist":`cannot be opened (${n})`;throw new d("POLICY_UNREAD\
ABLE",`policy ${e} ${t}`,{cause:r})}}function te({policy:e,valid:r,problems:n,warnings:t,controls:i},{surface:a}){let o=r?a.tone("✓","green"):a.tone("✗","re\
d"),l=r?`is valid (${C(i,"control")})`:`has ${C(n.length,"problem")}`,c=[`${o} ${h(e)} ${l}`];for(let p of n)c.push(`  - ${h(p,2e3)}`);for(let p of t)c.push(`  \
note: ${h(p,2e3)}`);return c.join(`
`)}export{$e as validateCommand};
