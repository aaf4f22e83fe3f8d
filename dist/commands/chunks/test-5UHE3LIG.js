import{a as z}from"./chunk-H5QSIEX7.js";import{a as B,b as X,c as Z}from"./chunk-43KKZ3EH.js";import{b as W}from"./chunk-3UUJAZDV.js";import{b as Y}from"./chunk-RLKGSZ73.js";
import{a as S,b as N,d as U}from"./chunk-S3HUDBL3.js";import"./chunk-B7WYMBQ3.js";import"./chunk-UTN7TSCR.js";import"./chunk-WQMQDHBN.js";
import"./chunk-M4CQFTVH.js";import{a as q,b as I}from"./chunk-TL5LCJA3.js";import"./chunk-Q3262V4B.js";import"./chunk-MT7UWVSJ.js";import"./chunk-VRZ7TTBS.js";
import{a as L}from"./chunk-3JND7BRY.js";import"./chunk-6I5PZASL.js";import"./chunk-OLGGZ3MU.js";import"./chunk-ZO223MMF.js";import"./chunk-3OKDQVI3.js";
import"./chunk-GP7I2MMA.js";import"./chunk-XHUCYCOH.js";import"./chunk-SL2MDC5X.js";import"./chunk-MS3U27AQ.js";import"./chunk-E3G77TAD.js";
import"./chunk-ZX5MXLWK.js";import{a as J}from"./chunk-AXXMUTLY.js";import"./chunk-75TDCRXC.js";import"./chunk-E33LJ6OX.js";import"./chunk-OQCFLJQ4.js";
import"./chunk-HXDZR5LL.js";import"./chunk-GFNRLHRJ.js";import{g as G}from"./chunk-5CR5D7FZ.js";import"./chunk-CTEI7AXJ.js";import"./chunk-LVRENNJW.js";
import"./chunk-J5WW4HX6.js";import{c as h,e as V,g as _,i as x,j as y,l as C,m as D,p as m}from"./chunk-7J7MU3VY.js";import{b as w}from"./chunk-WT3BOX2Z.js";
import{a as O,b as v}from"./chunk-Z23466PB.js";import{a as A,b as P}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";import{readdir as ge,readFile as we,stat as he,writeFile as $e}from"node:fs/promises";import{dirname as be,join as re}from"node:path";function T(e,t,r,s){switch(e.kind){case"list":return Array.isArray(t)?t.map((o,n)=>T(e.of,o,`${r}[${n}]`,s)):$(e,r,s);case"record":return ie(e.fields,t,r,s);case"\
timestamp":{let o=typeof t=="string"?Date.parse(t):Number.NaN;return Number.isNaN(o)?$(e,r,s):o}case"int":return Number.isSafeInteger(t)?t:$(e,r,s);case"double":
return typeof t=="number"?t:$(e,r,s);case"bool":return typeof t=="boolean"?t:$(e,r,s);case"string":return typeof t=="string"?t:$(e,r,s)}}function ie(e,t,r,s){if(typeof t!=
"object"||t===null||Array.isArray(t)){s.push(`${r} must be a mapping of keys to values`);return}let o=Object.entries(t).flatMap(([n,i])=>{let a=Object.hasOwn(e,
n)?e[n]:void 0;return a?[[n,T(a,i,`${r}.${n}`,s)]]:(s.push(`${r} has no field ${n}${w(n,Object.keys(e))}`),[])});return Object.fromEntries(o)}function $(e,t,r){
let s=e.kind==="timestamp"?" such as 2026-11-24T10:00:00Z":"";r.push(`${t} must be ${/^[aeiou]/.test(S(e))?"an":"a"} ${S(e)}${s}`)}function H({evidence:e,unreadable:t,nowMs:r,clock:s}){let o=new Map,n=new Set;function i(c){let d=o.get(c.id);if(d)return d;let f=a(c);return o.set(c.id,f),f}async function a(c){
let{id:d}=c;return(Object.hasOwn(t,d)||Object.hasOwn(e,d))&&n.add(d),Object.hasOwn(t,d)?E(String(t[d])):Object.hasOwn(e,d)?R(e[d]):d==="clock"?R(s):d==="now"&&r!==
void 0?R(r):await u(c)??E(`the case gives no evidence ${d}`)}async function u({needs:c,collect:d}){if(!c||!d||Object.keys(c).length===0)return;let f={};for(let[
p,l]of Object.entries(c)){let g=await i(l);if(!g.ok)return n.has(l.id)?g:void 0;f[p]=g.value}try{return R(await d(ae(i,r,s),f))}catch(p){return p instanceof b?void 0:
E(p instanceof Error?p.message:String(p))}}return{begun:o,used:n,announce:()=>{},read:i}}var b=class extends Error{};function ae(e,t,r){let s={clock:r,now:async()=>{
if(t===void 0)throw new b;return t},read:async o=>{let n=await e(o);if(n.ok)return n.value;throw new b}};return new Proxy(s,{get(o,n){if(Object.hasOwn(o,n))return o[n];
throw new b}})}function R(e){return{ok:!0,value:e,requests:[]}}function E(e){return{ok:!1,reason:e,requests:[],error:void 0}}async function K(e,t,r,s){let{facts:o,problems:n}=ue({...e.facts,...t.facts});if(n.length>0)return n;if(t.now===void 0&&ce(r))return["the policy depends on the \
day (a waiver, or enforce_from): the case must say now"];let i={...e.evidence,...t.evidence},{unreadable:a={},now:u}=t,c=H({evidence:i,unreadable:a,nowMs:u,clock:s}),
d=await de(t,r,o,c,s),f=[...c.begun.keys()];return[...Object.keys({...t.evidence,...a}).filter(l=>!c.used.has(l)).map(l=>`nothing in this policy reads ${l}${w(l,
f)}`),...le(t,d)]}function ce({waivers:e,requirements:t}){let r=({enforcedFromMs:s})=>s!==void 0;return e.length>0||t.some(({controls:s})=>s.some(r))}function ue(e){
let t=[],r=new Map;for(let[s,o]of Object.entries(e)){let n=N.get(s);n?r.set(s,T(n.type,o,s,t)):t.push(`rules can name no ${s}${w(s,N.keys())}`)}return{facts:r,problems:t}}
async function de(e,t,r,s,o){let n=e.now,i=n===void 0||r.has("now")?r:new Map(r).set("now",n),a=t.requirements.map(p=>({...p,controls:p.controls.map(l=>{let g=U(
l);if(g?.topics.every(({name:j})=>i.has(j)))return{...l,needs:{},judge:()=>g.judge(i,o)};let{judge:F}=l;return F?{...l,judge:j=>fe(F,j)}:l})})),c=(await X({...t,
requirements:a},s,e.subject??"merge_request")).map(({name:p,controls:l},g)=>({name:p,controls:l.map((F,j)=>{let M=t.requirements[g]?.controls[j];return M?{...F,
control:M}:F})})),d=n??0,f=z(c,t.waivers,{nowMs:d,project:e.project??"group/project",iid:e.subject==="project"?void 0:e.merge_request??1});return Z(f.judged,d)}
function fe(e,t){try{return e(t)}catch(r){return G(`the evidence lacks something: ${r instanceof Error?r.message:String(r)}`)}}function*le({expect:e},{verdict:t,
requirements:r}){e.verdict!==void 0&&e.verdict!==t&&(yield`the verdict is ${t}, expected is ${e.verdict}`);let s=r.map(({name:n})=>n);for(let[n,i]of Object.entries(
e.requirements??{})){let a=r.find(u=>u.name===n);a?a.status!==i&&(yield`"${n}" is ${a.status}, expected is ${String(i)}`):yield`the policy has no requirement "${n}\
"${w(n,s)}`}let o=r.flatMap(n=>n.controls);for(let[n,i]of Object.entries(e.controls??{})){let a=o.filter(({control:u})=>u.id===n);if(a.length===0){let u=o.map(({
control:c})=>c.id);yield`the policy has no control ${n}${w(n,u)}`}for(let u of a)yield*me(n,i,u)}}function*me(e,t,{status:r,message:s}){let o=t,n=typeof o=="str\
ing"?o:o.status;r!==n&&(yield`${e} is ${r}, expected is ${n}: ${s}`);let i=typeof o=="string"?void 0:o.message;i!==void 0&&!s.includes(i)&&(yield`${e} says "${s}\
", expected is "${i}"`)}function Q(e){return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
${e.map(({file:r,cases:s})=>{let o=s.filter(({problems:a})=>a.length>0).length,n=s.map(({name:a,problems:u})=>{let c=`    <testcase classname="${k(r)}" name="${k(
a)}"`;if(u.length===0)return`${c}/>`;let d=k(u[0]??""),f=u.map(k).join(`
`);return`${c}>
      <failure message="${d}">${f}</failure>
    </testcase>`});return[`  <testsuite name="${k(r)}" tests="${s.length}" failures="${o}" errors="0" skipped="0">`,...n,"  </testsuite>"].join(`
`)}).join(`
`)}
</testsuites>
`}var pe={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function k(e){return e.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"�").replaceAll(/[&<>"']/g,t=>pe[t]??"")}var ee=["pass","fail","unknown","waived","not_applicable","external"],Be=D(C(ee),x({status:C(ee),message:m(h({min:1}))})),ye=x({name:h({min:1,max:255}),subject:m(
C(["merge_request","project"])),project:m(h({min:1,about:"Full path, for waivers that name projects"})),merge_request:m(V({min:1,about:"Number, for waivers that\
 name merge requests"})),now:m(L()),facts:m(y({about:"What rules name, as docs/reference/facts.md describes it"})),evidence:m(y({about:"What controls read, by t\
he name of the fact, as --record writes it"})),unreadable:m(y({about:"Facts that cannot be read, with the reason"})),expect:x({verdict:m(C(B)),requirements:m(y(
{about:"Status of each requirement by name"})),controls:m(y({about:"Status of each control by id, or status and message"}))})}),te=x({$schema:m(h()),policy:h({min:1,
about:"Path of the policy, from this file; or preset:NAME"}),bases:m(y({about:"Files that stand in for what the policy extends, by the name it extends"})),facts:m(
y()),evidence:m(y()),cases:_(ye)});async function ne(e,t){let r=await q(e,t),s=[],o=te.read(r.data,[],s),n=J(s,r.data,te);for(let[a,{name:u}]of(s.length===0?o.cases:
[]).entries())o.cases.findIndex(c=>c.name===u)<a&&n.push({path:["cases",a,"name"],message:`there are two cases named "${u}"`});if(s.length===0&&o.cases.length===
0&&n.push({path:["cases"],message:"there are no cases"}),n.length===0)return o;let i=await r.places();throw I(t,n.map(({path:a,atKey:u,message:c})=>({...i(a,u),
message:c})))}var Fe=/\.policy-test\.(?:ya?ml|json)$/,je=/^(?:node_modules|\..+)$/;async function st({operands:e,flags:t},r){let s=t.get("record");if(s!==void 0)return(await import("./record-O5O2PE6S.js")).
record(s,t,r);let o=performance.now(),n=await Pe(e.length>0?e:["."]);if(n.length===0)throw new P("INPUT_INVALID",`there are no policy tests in ${e.join(", ")||"\
this folder"}`,{advice:"name a file NAME.policy-test.yml, or record one: countersign test --record NAME.policy-test.yml"});let i=await Promise.all(n.map(Ce)),a=t.
get("junit");a!==void 0&&await $e(a,Q(i));let u=Math.round(performance.now()-o);return r.print(t.has("json")?JSON.stringify(i,null,2):Oe(i,u,r)),i.every(({cases:d})=>d.
every(({problems:f})=>f.length===0))?A.compliant:A.nonCompliant}async function Pe(e){let t=await Promise.all(e.map(async r=>await xe(r)?se(r):[r]));return[...new Set(
t.flat())].sort()}async function se(e){let t=await ge(e,{withFileTypes:!0});return(await Promise.all(t.filter(({name:s})=>!je.test(s)).map(async s=>{let o=re(e,
s.name);return s.isDirectory()?se(o):s.isFile()&&Fe.test(s.name)?[o]:[]}))).flat()}async function xe(e){try{return(await he(e)).isDirectory()}catch(t){throw new P(
"INPUT_INVALID",`there is no file or folder ${e}`,{cause:t})}}async function Ce(e){let t=await oe(e,"the test"),r=await ne(t,e),s=await ke(r,e),o=()=>performance.
now(),n=await Promise.all(r.cases.map(async i=>({name:i.name,problems:await K(r,i,s,o)})));return{file:e,cases:n}}async function ke({policy:e,bases:t},r){let s=n=>re(
be(r),n),o=async n=>n.startsWith("preset:")?{source:n,text:await Y(n)}:{source:s(n),text:await oe(s(n),"the policy")};return W([await o(e)],async n=>{let i=t?.[n];
if(typeof i=="string")return{...await o(i),source:n};if(n.startsWith("preset:"))return o(n);throw new P("POLICY_UNREADABLE",`${r}: the policy extends ${n}, whic\
h a test does not fetch`,{advice:`name a file that stands in for it: bases: { "${n}": ./base.yml }`})})}async function oe(e,t){try{return await we(e,"utf8")}catch(r){
let{code:s}=r,o=s==="ENOENT"?"does not exist":`cannot be opened (${s})`;throw new P("POLICY_UNREADABLE",`${t} ${e} ${o}`,{cause:r})}}function Oe(e,t,{surface:r}){
let s=e.flatMap(({file:a,cases:u})=>{let c=u.filter(({problems:f})=>f.length>0);return[`${c.length===0?r.tone("✓","green"):r.tone("✗","red")} ${O(a)} (${v(u.
length,"case")})`,...c.flatMap(({name:f,problems:p})=>[`  ${r.tone("✗","red")} ${O(f)}`,...p.map(l=>`      ${O(l,1e3)}`)])]}),o=e.flatMap(({cases:a})=>a),n=o.
filter(({problems:a})=>a.length>0).length,i=`${o.length-n} passed, ${n} failed`;return[...s,"",`${v(o.length,"case")} in ${v(e.length,"file")}: ${i} (${t} ms)`].
join(`
`)}export{st as testCommand};
