import{a as M}from"./chunk-X2PNKYD3.js";import{a as E}from"./chunk-XRSOZJIY.js";import"./chunk-3FTCELH4.js";import"./chunk-XHUCYCOH.js";
import{b as T}from"./chunk-LW6C3YY2.js";import"./chunk-75TDCRXC.js";import"./chunk-E33LJ6OX.js";import"./chunk-5CR5D7FZ.js";import"./chunk-7J7MU3VY.js";
import{b as $}from"./chunk-WT3BOX2Z.js";import{a as h,b as v}from"./chunk-Z23466PB.js";import{a as P,b as p}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";import{readFile as S}from"node:fs/promises";async function j(e,r=async()=>{}){let t=await Promise.all(e.map(n=>C(n,[n.source],r).catch(F))),o=t.flatMap(n=>n instanceof p?[n]:[]);if(o.length>0)throw(await import("./unusable-GVNG5R3M.js")).
joined(o);let i=t.filter(n=>!(n instanceof p)),d=i.flatMap(n=>n.requirements),s=i.flatMap(n=>n.texts),a=s.map(({source:n})=>n),l=d.map(({name:n})=>n);if(!d.some(
({controls:n})=>n.some(({judge:u})=>u))||new Set(l).size<l.length)throw(await import("./unusable-GVNG5R3M.js")).unusable(l,a);return{name:i.map(({name:n})=>n).
join(" + "),texts:s,sources:a,requirements:d,waivers:i.flatMap(({waivers:n})=>n),baselines:i.flatMap(({baselines:n,requirements:u})=>n.map(y=>({...y,requirements:u.
map(({name:g})=>g)}))),warnings:i.flatMap(({warnings:n})=>n)}}async function C(e,r,t){let{source:o,text:i}=e,d=await E(i,o),s=await T(d.data),a=[...s.problems],
l=[],m=[];for(let{name:c,isFinal:b,description:w,entries:R,path:B}of s.requirements){m.some(f=>f.name===c)&&a.push({path:B,message:`there are two requirements n\
amed "${c}"`});let O=await Promise.all(R.map(({entry:f})=>M(f)));for(let[f,x]of O.entries()){let{problems:N,shape:D}=x;(D||N.length>0)&&a.push(...(await import("./unusable-GVNG5R3M.js")).
problemsAt(x,R[f])),l.push(...x.warnings)}m.push({name:c,isFinal:b,description:w,controls:O.flatMap(({control:f})=>f??[])})}let n=({entry:c})=>c.rule!==void 0||
c.expression!==void 0;s.requirements.some(({entries:c})=>c.some(n))&&a.push(...(await import("./own-ids-AF2IQSQE.js")).repeatedIds(s));let u=s.isDated?await(await import("./waivers-UBEA3TJC.js")).
readWaivers(s,m):void 0;a.push(...u?.problems??[]);let y=s.baseline===void 0?void 0:(await import("./baseline-KA3C2T77.js")).readBaseline(s.baseline);if(a.push(
...y?.problems??[]),a.length>0)throw(await import("./unusable-GVNG5R3M.js")).invalid(o,a,await d.places());let g={name:s.name,texts:[e],sources:[o],requirements:m,
waivers:u?.waivers??[],baselines:y?.baselines??[],warnings:l};if(s.bases.length===0)return g;let{onTopOf:A}=await import("./layers-JWTUY7DN.js");return A(g,
s.bases,r,async(c,b)=>{let w=await t(c);return w&&C(w,b,t)})}function F(e){if(e instanceof p)return e;throw e}var q={recommended:()=>import("./recommended-QL3FZT2A.js"),strict:()=>import("./strict-3DAO7L7Q.js"),soc2:()=>import("./soc2-OLX7QMPQ.js"),iso27001:()=>import("./iso27001-4LR6L6Y7.js"),
"cis-gitlab":()=>import("./cis-gitlab-2Y3Y6TXI.js"),slsa:()=>import("./slsa-TZUATTZF.js")},k=Object.keys(q);async function L(e){let r=e.slice(7),t=Object.
hasOwn(q,r)?q[r]:void 0;if(!t)throw new p("POLICY_UNREADABLE",`there is no preset ${r}${$(r,k)}`,{advice:`the presets are ${k.join(", ")}`});return JSON.stringify(
(await t()).preset,null,2)}async function te({operands:e,flags:r},t){let o=await Promise.all((e.length>0?e:[".countersign.yml"]).map(J));if(r.has("json"))t.print(JSON.stringify(o,null,2));else
for(let i of o)t.print(I(i,t));return o.every(({valid:i})=>i)?P.compliant:P.setup}async function J(e){try{let r=await j([{source:e,text:await _(e)}],W),t=r.requirements.
flatMap(o=>o.controls).length;return{policy:e,valid:!0,problems:[],warnings:r.warnings,controls:t}}catch(r){if(!(r instanceof p))throw r;let t=r.problems.length>
0?r.problems:[r.message];return{policy:e,valid:!1,problems:t,warnings:[],controls:0}}}async function W(e){if(e.startsWith("preset:"))return{source:e,text:await L(
e)}}async function _(e){try{return await S(e,"utf8")}catch(r){let t=r.code,o=t==="ENOENT"?"does not exist":`cannot be opened (${t})`;throw new p("POLICY_UNREADA\
BLE",`policy ${e} ${o}`,{cause:r})}}function I({policy:e,valid:r,problems:t,warnings:o,controls:i},{surface:d}){let s=r?d.tone("✓","green"):d.tone("✗","red"),
a=r?`is valid (${v(i,"control")})`:`has ${v(t.length,"problem")}`,l=[`${s} ${h(e)} ${a}`];for(let m of t)l.push(`  - ${h(m,2e3)}`);for(let m of o)l.push(`  note\
: ${h(m,2e3)}`);return l.join(`
`)}export{te as validateCommand};
