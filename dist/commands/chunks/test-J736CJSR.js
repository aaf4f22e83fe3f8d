import{a as z}from"./chunk-H5QSIEX7.js";import{a as B,b as X,c as Z}from"./chunk-KUUFLVNU.js";import{b as W}from"./chunk-ZOIH2FA3.js";import{a as Y}from"./chunk-E6LMHAKV.js";
import{a as I,b as V}from"./chunk-P33YKQTR.js";import{a as N,b as E,d as U}from"./chunk-GSYYU6GF.js";import"./chunk-GM76ES6B.js";import"./chunk-UTN7TSCR.js";
import"./chunk-E5ZK3X2D.js";import"./chunk-6UREDCDG.js";import"./chunk-Q3262V4B.js";import"./chunk-ZKCBGT5Y.js";import"./chunk-ZERSVGZW.js";
import"./chunk-HWOF6LUI.js";import"./chunk-CNO2LHKH.js";import"./chunk-MT7UWVSJ.js";import"./chunk-5LXXYSSH.js";import"./chunk-DT6LL3GC.js";
import"./chunk-JNIYEHRF.js";import"./chunk-NOSTF2NF.js";import"./chunk-CZTPV5FK.js";import"./chunk-WS4I3RBH.js";import"./chunk-PJLIG3DG.js";
import"./chunk-TQZYWVTD.js";import"./chunk-6I5PZASL.js";import"./chunk-G7EV5TCR.js";import{a as L}from"./chunk-3JND7BRY.js";import"./chunk-HB45QP43.js";
import"./chunk-SSRYA52O.js";import"./chunk-WFUFOKQT.js";import"./chunk-MDPHUWVB.js";import"./chunk-3UNV3562.js";import"./chunk-LQMPK4KX.js";
import"./chunk-CGUQYYJO.js";import"./chunk-NRTPCOKN.js";import"./chunk-GP7I2MMA.js";import"./chunk-XHUCYCOH.js";import"./chunk-VLFHZUIO.js";
import"./chunk-KIMTIPSL.js";import"./chunk-G436ABEP.js";import"./chunk-FV7X2S2X.js";import{a as A}from"./chunk-AXXMUTLY.js";import"./chunk-ADNVDV36.js";
import"./chunk-2AWVKLQT.js";import{g as J}from"./chunk-AQ7DEGON.js";import"./chunk-JDRB6BQ3.js";import"./chunk-J5WW4HX6.js";import{c as w,
e as _,g as D,i as k,j as y,l as $,m as G,p as m}from"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import{b as h}from"./chunk-WT3BOX2Z.js";
import{a as O,b as v}from"./chunk-Z23466PB.js";import{a as S,b as x}from"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";import{readdir as $e,readFile as be,stat as Fe,writeFile as Pe}from"node:fs/promises";import{dirname as je,join as se}from"node:path";function T(e,t,s,r){switch(e.kind){case"list":return Array.isArray(t)?t.map((o,n)=>T(e.of,o,`${s}[${n}]`,r)):b(e,s,r);case"record":return ie(e.fields,t,s,r);case"\
timestamp":{let o=typeof t=="string"?Date.parse(t):Number.NaN;return Number.isNaN(o)?b(e,s,r):o}case"int":return Number.isSafeInteger(t)?t:b(e,s,r);case"double":
return typeof t=="number"?t:b(e,s,r);case"bool":return typeof t=="boolean"?t:b(e,s,r);case"string":return typeof t=="string"?t:b(e,s,r)}}function ie(e,t,s,r){if(typeof t!=
"object"||t===null||Array.isArray(t)){r.push(`${s} must be a mapping of keys to values`);return}let o=Object.entries(t).flatMap(([n,i])=>{let a=Object.hasOwn(e,
n)?e[n]:void 0;return a?[[n,T(a,i,`${s}.${n}`,r)]]:(r.push(`${s} has no field ${n}${h(n,Object.keys(e))}`),[])});return Object.fromEntries(o)}function b(e,t,s){
let r=e.kind==="timestamp"?" such as 2026-11-24T10:00:00Z":"";s.push(`${t} must be ${/^[aeiou]/.test(N(e))?"an":"a"} ${N(e)}${r}`)}function H({evidence:e,unreadable:t,nowMs:s,clock:r}){let o=new Map,n=new Set;function i(u){let d=o.get(u.id);if(d)return d;let f=a(u);return o.set(u.id,f),f}async function a(u){
let{id:d}=u;return(Object.hasOwn(t,d)||Object.hasOwn(e,d))&&n.add(d),Object.hasOwn(t,d)?M(String(t[d])):Object.hasOwn(e,d)?R(e[d]):d==="clock"?R(r):d==="now"&&s!==
void 0?R(s):await c(u)??M(`the case gives no evidence ${d}`)}async function c({needs:u,collect:d}){if(!u||!d||Object.keys(u).length===0)return;let f={};for(let[
p,l]of Object.entries(u)){let g=await i(l);if(!g.ok)return n.has(l.id)?g:void 0;f[p]=g.value}try{return R(await d(ae(i,s,r),f))}catch(p){return p instanceof F?void 0:
M(p instanceof Error?p.message:String(p))}}return{begun:o,used:n,announce:()=>{},read:i}}var F=class extends Error{};function ae(e,t,s){let r={clock:s,now:async()=>{
if(t===void 0)throw new F;return t},read:async o=>{let n=await e(o);if(n.ok)return n.value;throw new F}};return new Proxy(r,{get(o,n){if(Object.hasOwn(o,n))return o[n];
throw new F}})}function R(e){return{ok:!0,value:e,requests:[]}}function M(e){return{ok:!1,reason:e,requests:[],error:void 0}}async function K(e,t,s,r){let{facts:o,problems:n}=ue({...e.facts,...t.facts});if(n.length>0)return n;if(t.now===void 0&&ce(s))return["the policy depends on the \
day (a waiver, or enforce_from): the case must say now"];let i={...e.evidence,...t.evidence},{unreadable:a={},now:c}=t,u=H({evidence:i,unreadable:a,nowMs:c,clock:r}),
d=await de(t,s,o,u,r),f=[...u.begun.keys()];return[...Object.keys({...t.evidence,...a}).filter(l=>!u.used.has(l)).map(l=>`nothing in this policy reads ${l}${h(l,
f)}`),...le(t,d)]}function ce({waivers:e,requirements:t}){let s=({enforcedFromMs:r})=>r!==void 0;return e.length>0||t.some(({controls:r})=>r.some(s))}function ue(e){
let t=[],s=new Map;for(let[r,o]of Object.entries(e)){let n=E.get(r);if(!n){t.push(`rules can name no ${r}${h(r,E.keys())}`);continue}let i=T(n.type,o,r,t);if(!n.
parts)s.set(r,i);else for(let[a,c]of Object.entries(i??{}))s.set(`${r}.${a}`,c)}return{facts:s,problems:t}}async function de(e,t,s,r,o){let n=e.now,i=n===void 0||
s.has("now")?s:new Map(s).set("now",n),a=t.requirements.map(p=>({...p,controls:p.controls.map(l=>{let g=U(l);if(g?.topics.every(({name:j})=>i.has(j)))return{...l,
needs:{},judge:()=>g.judge(i,o)};let{judge:P}=l;return P?{...l,judge:j=>fe(P,j)}:l})})),u=(await X({...t,requirements:a},r,e.subject??"merge_request")).map(({name:p,
controls:l},g)=>({name:p,controls:l.map((P,j)=>{let q=t.requirements[g]?.controls[j];return q?{...P,control:q}:P})})),d=n??0,f=z(u,t.waivers,{nowMs:d,project:e.
project??"group/project",iid:e.subject==="project"?void 0:e.merge_request??1});return Z(f.judged,d)}function fe(e,t){try{return e(t)}catch(s){return J(`the evid\
ence lacks something: ${s instanceof Error?s.message:String(s)}`)}}function*le({expect:e},{verdict:t,requirements:s}){e.verdict!==void 0&&e.verdict!==t&&(yield`\
the verdict is ${t}, expected is ${e.verdict}`);let r=s.map(({name:n})=>n);for(let[n,i]of Object.entries(e.requirements??{})){let a=s.find(c=>c.name===n);a?a.status!==
i&&(yield`"${n}" is ${a.status}, expected is ${String(i)}`):yield`the policy has no requirement "${n}"${h(n,r)}`}let o=s.flatMap(n=>n.controls);for(let[n,i]of Object.
entries(e.controls??{})){let a=o.filter(({control:c})=>c.id===n);if(a.length===0){let c=o.map(({control:u})=>u.id);yield`the policy has no control ${n}${h(n,c)}`}
for(let c of a)yield*me(n,i,c)}}function*me(e,t,{status:s,message:r}){let o=t,n=typeof o=="string"?o:o.status;s!==n&&(yield`${e} is ${s}, expected is ${n}: ${r}`);
let i=typeof o=="string"?void 0:o.message;i!==void 0&&!r.includes(i)&&(yield`${e} says "${r}", expected is "${i}"`)}function Q(e){return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
${e.map(({file:s,cases:r})=>{let o=r.filter(({problems:a})=>a.length>0).length,n=r.map(({name:a,problems:c})=>{let u=`    <testcase classname="${C(s)}" name="${C(
a)}"`;if(c.length===0)return`${u}/>`;let d=C(c[0]??""),f=c.map(C).join(`
`);return`${u}>
      <failure message="${d}">${f}</failure>
    </testcase>`});return[`  <testsuite name="${C(s)}" tests="${r.length}" failures="${o}" errors="0" skipped="0">`,...n,"  </testsuite>"].join(`
`)}).join(`
`)}
</testsuites>
`}var pe={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function C(e){return e.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"�").replaceAll(/[&<>"']/g,t=>pe[t]??"")}var ee=["pass","fail","unknown","waived","not_applicable","external"],ye=G($(ee),k({status:$(ee),message:m(w({min:1}))})),ge=k({name:w({min:1,max:255}),subject:m(
$(["merge_request","project"])),project:m(w({min:1,description:"Full path, for waivers that name projects"})),merge_request:m(_({min:1,description:"Number, for \
waivers that name merge requests"})),now:m(L()),facts:m(y({description:"What rules name, as docs/reference/facts.md describes it"})),evidence:m(y({description:"\
What controls read, by the name of the fact, as --record writes it"})),unreadable:m(y({description:"Facts that cannot be read, with the reason"})),expect:k({verdict:m(
$(B)),requirements:m(y({description:"Status of each requirement by name"})),controls:m(y({description:"Status of each control by id, or status and message"}))})}),
te=k({$schema:m(w()),policy:w({min:1,description:"Path of the policy, from this file; or preset:NAME"}),bases:m(y({description:"Files that stand in for what the\
 policy extends, by the name it extends"})),facts:m(y()),evidence:m(y()),cases:D(ge)});async function ne(e,t){let s=await I(e,t),r=[],o=te.read(s.data,[],r),n=A(
r,s.data,te);for(let[a,c]of(r.length===0?o.cases:[]).entries()){let u=["cases",a];o.cases.findIndex(({name:d})=>d===c.name)<a&&n.push({path:[...u,"name"],message:`\
there are two cases named "${c.name}"`}),n.push(...we(c,u)),he(c)||n.push({path:[...u,"expect"],message:"expect names nothing, so that nothing could fail: name \
a verdict, requirements or controls"})}if(r.length===0&&o.cases.length===0&&n.push({path:["cases"],message:"there are no cases"}),n.length===0)return o;let i=await s.
places();throw V(t,n.map(({path:a,atKey:c,message:u})=>({...i(a,c),message:u})))}function he({expect:{verdict:e,requirements:t={},controls:s={}}}){return e!==void 0||
Object.keys(t).length+Object.keys(s).length>0}function we({expect:e},t){return[["requirements",e.requirements,$(["pass","fail","unknown","not_applicable"])],["c\
ontrols",e.controls,ye]].flatMap(([r,o={},n])=>Object.entries(o).flatMap(([i,a])=>{let c=[];return n.read(a,[i],c),A(c,o,n,[...t,"expect",r])}))}var xe=/\.policy-test\.(?:ya?ml|json)$/,ke=/^(?:node_modules|\..+)$/;async function it({operands:e,flags:t},s){let r=t.get("record");if(r!==void 0)return(await import("./record-WAW323KV.js")).
record(r,t,s);let o=performance.now(),n=await Ce(e.length>0?e:["."]);if(n.length===0)throw new x("INPUT_INVALID",`there are no policy tests in ${e.join(", ")||"\
this folder"}`,{advice:"name a file NAME.policy-test.yml, or record one: countersign test --record NAME.policy-test.yml"});let i=await Promise.all(n.map(ve)),a=t.
get("junit");a!==void 0&&await Pe(a,Q(i));let c=Math.round(performance.now()-o);return s.print(t.has("json")?JSON.stringify(i,null,2):Re(i,c,s)),i.every(({cases:d})=>d.
every(({problems:f})=>f.length===0))?S.compliant:S.nonCompliant}async function Ce(e){let t=await Promise.all(e.map(async s=>await Oe(s)?re(s):[s]));return[...new Set(
t.flat())].sort()}async function re(e){let t=await $e(e,{withFileTypes:!0});return(await Promise.all(t.filter(({name:r})=>!ke.test(r)).map(async r=>{let o=se(e,
r.name);return r.isDirectory()?re(o):r.isFile()&&xe.test(r.name)?[o]:[]}))).flat()}async function Oe(e){try{return(await Fe(e)).isDirectory()}catch(t){throw new x(
"INPUT_INVALID",`there is no file or folder ${e}`,{cause:t})}}async function ve(e){let t=await oe(e,"the test"),s=await ne(t,e),r=await Te(s,e),o=()=>performance.
now(),n=await Promise.all(s.cases.map(async i=>({name:i.name,problems:await K(s,i,r,o)})));return{file:e,cases:n}}async function Te({policy:e,bases:t},s){let r=n=>se(
je(s),n),o=async n=>n.startsWith("preset:")?{source:n,text:await Y(n)}:{source:r(n),text:await oe(r(n),"the policy")};return W([await o(e)],async n=>{let i=t?.[n];
if(typeof i=="string")return{...await o(i),source:n};if(n.startsWith("preset:"))return o(n);throw new x("POLICY_UNREADABLE",`${s}: the policy extends ${n}, whic\
h a test does not fetch`,{advice:`name a file that stands in for it: bases: { "${n}": ./base.yml }`})})}async function oe(e,t){try{return await be(e,"utf8")}catch(s){
let{code:r}=s,o=r==="ENOENT"?"does not exist":`cannot be opened (${r})`;throw new x("POLICY_UNREADABLE",`${t} ${e} ${o}`,{cause:s})}}function Re(e,t,{surface:s}){
let r=e.flatMap(({file:a,cases:c})=>{let u=c.filter(({problems:f})=>f.length>0);return[`${u.length===0?s.tone("✓","green"):s.tone("✗","red")} ${O(a)} (${v(c.
length,"case")})`,...u.flatMap(({name:f,problems:p})=>[`  ${s.tone("✗","red")} ${O(f)}`,...p.map(l=>`      ${O(l,1e3)}`)])]}),o=e.flatMap(({cases:a})=>a),n=o.
filter(({problems:a})=>a.length>0).length,i=`${o.length-n} passed, ${n} failed`;return[...r,"",`${v(o.length,"case")} in ${v(e.length,"file")}: ${i} (${t} ms)`].
join(`
`)}export{it as testCommand};
