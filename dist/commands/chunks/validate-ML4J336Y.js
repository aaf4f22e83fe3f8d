import{a as q}from"./chunk-QWS7HRLB.js";import"./chunk-X3VKY4NV.js";import"./chunk-XHUCYCOH.js";import{b as I}from"./chunk-WO5QUQC7.js";
import"./chunk-JYDWYRG5.js";import"./chunk-E33LJ6OX.js";import"./chunk-5CR5D7FZ.js";import"./chunk-7J7MU3VY.js";import{b as L}from"./chunk-WT3BOX2Z.js";
import{a as h,b as x}from"./chunk-Z23466PB.js";import{a as b,b as c}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";import{readFile as Y}from"node:fs/promises";var C=1048576;async function T(e,r){let n=Buffer.byteLength(e);if(n>C){let l=`policy ${r} has ${n} bytes, more than the ${C} a policy may have`;throw new c("POL\
ICY_INVALID",l)}let t=e.replace(/^\ufeff/,"");if(t.trim()==="")throw new c("POLICY_INVALID",`policy ${r} is empty`);let s=await(/^\s*[[{]/.test(t)&&!/\.ya?ml(@|$)/.
test(r)?_:(await import("./yaml-LXRBBPWX.js")).parseYaml)(t);if("errors"in s)throw $(r,s.errors);return s}async function _(e){let r=()=>import("./json-places-WHNFUZBI.js"),
n;try{n=JSON.parse(e)}catch(a){return{errors:[(await r()).syntaxError(e,a)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(a=>a.endsWith(":")).length!==
A(n)?{errors:(await r()).duplicateKeys(e)}:{data:n,places:async()=>(await r()).locateIn(e)}}function A(e){if(typeof e!="object"||e===null)return 0;let r=Object.
values(e);return r.reduce((n,t)=>n+A(t),Array.isArray(e)?0:r.length)}function $(e,r){let n=r.map(({line:i,column:a,message:s})=>`${e}:${i}:${a}: ${s}`),[t=""]=n;
return n.length===1?new c("POLICY_INVALID",t):new c("POLICY_INVALID",`policy ${e} has ${n.length} problems`,{problems:n})}async function j(e,r=async()=>{}){let n=await Promise.all(e.map(o=>D(o,[o.source],r).catch(S))),t=n.flatMap(o=>o instanceof c?[o]:[]);if(t.length>0)throw(await import("./unusable-2EIPVJM5.js")).
joined(t);let i=n.filter(o=>!(o instanceof c)),a=i.flatMap(o=>o.requirements),s=i.flatMap(o=>o.texts),l=s.map(({source:o})=>o),p=a.map(({name:o})=>o);if(!a.some(
({controls:o})=>o.some(({judge:w})=>w))||new Set(p).size<p.length)throw(await import("./unusable-2EIPVJM5.js")).unusable(p,l);return{name:i.map(({name:o})=>o).
join(" + "),texts:s,sources:l,requirements:a,waivers:i.flatMap(({waivers:o})=>o),warnings:i.flatMap(({warnings:o})=>o)}}async function D(e,r,n){let{source:t,text:i}=e,
a=await T(i,t),s=await I(a.data),l=[...s.problems],p=[],d=[];for(let{name:m,isFinal:g,description:y,entries:u,path:P}of s.requirements){d.some(f=>f.name===m)&&l.
push({path:P,message:`there are two requirements named "${m}"`});let R=await Promise.all(u.map(({entry:f})=>q(f)));for(let[f,v]of R.entries())l.push(...await J(
v,u[f])),p.push(...v.warnings);d.push({name:m,isFinal:g,description:y,controls:R.flatMap(({control:f})=>f??[])})}let o=({entry:m})=>m.rule!==void 0||m.expression!==
void 0;s.requirements.some(({entries:m})=>m.some(o))&&l.push(...(await import("./own-ids-YWFQ5QDK.js")).repeatedIds(s));let w=s.isDated?await(await import("./waivers-HLZPK2OD.js")).
readWaivers(s,d):void 0;if(l.push(...w?.problems??[]),l.length>0){let m=await a.places(),g=l.map(({path:y,atKey:u,message:P})=>({...m(y,u),message:P}));throw $(
t,g.sort((y,u)=>y.line-u.line||y.column-u.column))}let E={name:s.name,texts:[e],sources:[t],requirements:d,waivers:w?.waivers??[],warnings:p};if(s.bases.length===
0)return E;let{onTopOf:M}=await import("./layers-SV5XHJ4I.js");return M(E,s.bases,r,async(m,g)=>{let y=await n(m);return y&&D(y,g,n)})}async function J(e,r){
let{entry:n,path:t=[]}=r??{},i=e.problems.map(s=>({...s,path:[...t,...s.path]}));if(!e.shape)return i;let{problemsOf:a}=await import("./issues-ULS2OZNL.js");
return[...i,...a(e.issues,n?.with??{},e.shape,[...t,"with"])]}function S(e){if(e instanceof c)return e;throw e}var O={recommended:()=>import("./recommended-QL3FZT2A.js"),strict:()=>import("./strict-3DAO7L7Q.js"),soc2:()=>import("./soc2-OLX7QMPQ.js"),iso27001:()=>import("./iso27001-4LR6L6Y7.js"),
"cis-gitlab":()=>import("./cis-gitlab-2Y3Y6TXI.js"),slsa:()=>import("./slsa-TZUATTZF.js")},N=Object.keys(O);async function k(e){let r=e.slice(7),n=Object.
hasOwn(O,r)?O[r]:void 0;if(!n)throw new c("POLICY_UNREADABLE",`there is no preset ${r}${L(r,N)}`,{advice:`the presets are ${N.join(", ")}`});return JSON.stringify(
(await n()).preset,null,2)}async function ae({operands:e,flags:r},n){let t=await Promise.all((e.length>0?e:[".countersign.yml"]).map(B));if(r.has("json"))n.print(JSON.stringify(t,null,2));else
for(let i of t)n.print(K(i,n));return t.every(({valid:i})=>i)?b.compliant:b.setup}async function B(e){try{let r=await j([{source:e,text:await W(e)}],F),n=r.requirements.
flatMap(t=>t.controls).length;return{policy:e,valid:!0,problems:[],warnings:r.warnings,controls:n}}catch(r){if(!(r instanceof c))throw r;let n=r.problems.length>
0?r.problems:[r.message];return{policy:e,valid:!1,problems:n,warnings:[],controls:0}}}async function F(e){if(e.startsWith("preset:"))return{source:e,text:await k(
e)}}async function W(e){try{return await Y(e,"utf8")}catch(r){let n=r.code,t=n==="ENOENT"?"does not exist":`cannot be opened (${n})`;throw new c("POLICY_UNREADA\
BLE",`policy ${e} ${t}`,{cause:r})}}function K({policy:e,valid:r,problems:n,warnings:t,controls:i},{surface:a}){let s=r?a.tone("✓","green"):a.tone("✗","red"),
l=r?`is valid (${x(i,"control")})`:`has ${x(n.length,"problem")}`,p=[`${s} ${h(e)} ${l}`];for(let d of n)p.push(`  - ${h(d,2e3)}`);for(let d of t)p.push(`  note\
: ${h(d,2e3)}`);return p.join(`
`)}export{ae as validateCommand};
