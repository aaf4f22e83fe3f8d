import{a as W}from"./shared-command.js";import{c as X,d as Y,e as z}from"./shared-evaluate.js";import{a as G,b as K}from"./shared-document.js";import{a as L,b as D,
d as Z}from"./shared-spdx-satisfies-index.js";import"./shared-selection.js";import"./shared-predefined.js";import"./shared-placeholders.js";import"./shared-spdx-expression-parse-index.js";
import"./shared-judged-jobs.js";import"./shared-draft.js";import"./shared-expression.js";import{a as F}from"./shared-issues.js";import"./shared-repository-tree.js";
import"./shared-judged-commit.js";import"./shared-pipeline-tests.js";import"./shared-semver-index.js";import"./shared-job-states.js";import"./shared-threads.js";
import"./shared-member-activity.js";import"./shared-CharClass.js";import"./shared-pattern.js";import"./shared-security-types.js";import"./shared-code-quality.js";
import"./shared-fields.js";import"./shared-report-files.js";import"./shared-default-branch.js";import"./shared-changed-files.js";import"./shared-local-changes.js";
import"./shared-approval-accounts.js";import"./shared-commits.js";import"./shared-commit-list.js";import"./shared-select.js";import"./shared-now.js";import"./shared-project-members.js";
import"./shared-protected-branches.js";import{a as H}from"./shared-waive.js";import"./shared-project.js";import"./shared-approval-settings.js";import{i as Q}from"./shared-controls-define.js";
import"./shared-last-push.js";import"./shared-branch-head.js";import"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";
import"./shared-merge-request.js";import"./shared-facts-define.js";import{d as ee}from"./shared-schema.js";import"./shared-checks.js";import"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-facts-source.js";import{d as te}from"./shared-refusals.js";import{b as re}from"./shared-time.js";import{b as P,
d as ae,f as q,h as b,j as se,l as ne,m as oe,o as k,p as ie,q as ce,r as v,v as f}from"./shared-api.js";import"./shared-long-list.js";import{a as le}from"./shared-input-flags.js";
import{b as me}from"./shared-registry.js";import"./shared-table.js";import"./shared-values.js";import{b as j}from"./shared-nearest.js";import{a as T,b as y}from"./shared-shared-errors.js";
import{a as I,d as M,e as ue}from"./shared-text.js";import"./shared-bundler.js";import{readdir as pe,readFile as fe,stat as de,writeFile as he}from"node:fs/promises";
import{dirname as we,join as S}from"node:path";function E(e,t,r,s){switch(e.kind){case"list":return Array.isArray(t)?t.map((n,a)=>E(e.of,n,`${r}[${a}]`,s)):g(e,
r,s);case"record":return ye(e.fields,t,r,s);case"timestamp":{let n=typeof t=="string"?Date.parse(t):Number.NaN;return Number.isNaN(n)?g(e,r,s):n}case"int":return Number.
isSafeInteger(t)?t:g(e,r,s);case"double":return typeof t=="number"?t:g(e,r,s);case"bool":return typeof t=="boolean"?t:g(e,r,s);case"string":return typeof t=="st\
ring"?t:g(e,r,s)}}function ye(e,t,r,s){if(typeof t!="object"||t===null||Array.isArray(t)){s.push(`${r} must be a mapping of keys to values`);return}let n=Object.
entries(t).flatMap(([a,o])=>{let i=Object.hasOwn(e,a)?e[a]:void 0;return i?[[a,E(i,o,`${r}.${a}`,s)]]:(s.push(`${r} has no field ${a}${j(a,Object.keys(e))}`),[])});
return Object.fromEntries(n)}function g(e,t,r){let s=e.kind==="timestamp"?" such as 2026-11-24T10:00:00Z":"";r.push(`${t} must be ${/^[aeiou]/.test(L(e))?"an":"\
a"} ${L(e)}${s}`)}function ge({evidence:e,unreadable:t,nowMs:r,clock:s}){let n=new Map,a=new Set;function o(c){let l=n.get(c.id);if(l)return l;let u=i(c);return n.
set(c.id,u),u}async function i(c){let{id:l}=c;return(Object.hasOwn(t,l)||Object.hasOwn(e,l))&&a.add(l),Object.hasOwn(t,l)?A(String(t[l])):Object.hasOwn(e,l)?x(e[l]):
l==="clock"?x(s):l==="now"&&r!==void 0?x(r):await m(c)??A(`the case has no evidence ${l}`)}async function m({needs:c,collect:l}){if(!c||!l||Object.keys(c).length===
0)return;let u={};for(let[p,w]of Object.entries(c)){let d=await o(w);if(!d.ok)return a.has(w.id)?d:void 0;u[p]=d.value}return $e(()=>l(be(o,r,s),u))}return{begun:n,
used:a,announce:()=>{},read:o}}var N=class extends Error{};async function $e(e){try{return x(await e())}catch(t){return t instanceof N?void 0:A(t instanceof Error?
t.message:String(t))}}function be(e,t,r){let s={clock:r,now:async()=>{if(t===void 0)throw new N;return t},read:async n=>{let a=await e(n);if(a.ok)return a.value;
throw new N}};return new Proxy(s,{get(n,a){if(Object.hasOwn(n,a))return n[a];throw new N}})}function x(e){return{ok:!0,value:e,requests:[]}}function A(e){return{
ok:!1,reason:e,requests:[],error:void 0}}async function ve(e,t,r,s){let{facts:n,problems:a}=Oe({...e.facts,...t.facts});if(a.length>0)return a;if(t.now===void 0&&
je(r))return["the policy depends on the date (a waiver, or enforce_from): the case must give now"];let o={...e.evidence,...t.evidence},{unreadable:i={},now:m}=t,
c=ge({evidence:o,unreadable:i,nowMs:m,clock:s}),l=await ke(t,r,n,c,s),u=[...c.begun.keys()];return[...Object.keys({...t.evidence,...i}).filter(p=>!c.used.has(p)).
map(p=>`nothing in this policy reads ${p}${j(p,u)}`),...xe(t,l)]}function je({waivers:e,requirements:t}){let r=({enforcedFromMs:s})=>s!==void 0;return e.length>
0||t.some(({controls:s})=>s.some(r))}function Oe(e){let t=[],r=new Map;for(let[s,n]of Object.entries(e)){let a=D.get(s);if(!a){t.push(`there is no fact ${s} for\
 rules${j(s,D.keys())}`);continue}let o=E(a.type,n,s,t);if(!a.parts)r.set(s,o);else for(let[i,m]of Object.entries(o??{}))r.set(`${s}.${i}`,m)}return{facts:r,problems:t}}
async function ke(e,t,r,s,n){let a=e.now,o=a===void 0||r.has("now")?r:new Map(r).set("now",a),i=t.requirements.map(u=>({...u,controls:u.controls.map(p=>{let w=Z(
p);if(w?.topics.every(({name:$})=>o.has($)))return{...p,needs:{},judge:()=>w.judge(o,n)};let{judge:d}=p;return d?{...p,judge:$=>Ne(d,$)}:p})})),m=(await Y({...t,
requirements:i},s,e.subject??"merge_request")).map(({name:u,controls:p},w)=>({name:u,controls:p.map((d,$)=>{let _=t.requirements[w]?.controls[$];return _?{...d,
control:_}:d})})),c=a??0,l=H(m,t.waivers,{clocksMs:[c],project:e.project??"group/project",iid:e.subject==="project"?void 0:e.merge_request??1});return z(l.judged,
[c])}function Ne(e,t){try{return e(t)}catch(r){return Q(`the evidence is incomplete: ${r instanceof Error?r.message:String(r)}`)}}function*xe({expect:e},{verdict:t,
requirements:r}){e.verdict!==void 0&&e.verdict!==t&&(yield`the verdict is ${t}, expected ${e.verdict}`);let s=r.map(({name:a})=>a);for(let[a,o]of Object.entries(
e.requirements??{})){let i=r.find(m=>m.name===a);i?i.status!==o&&(yield`"${a}" is ${i.status}, expected ${String(o)}`):yield`the policy has no requirement "${a}\
"${j(a,s)}`}let n=r.flatMap(a=>a.controls);for(let[a,o]of Object.entries(e.controls??{})){let i=n.filter(({control:m})=>m.id===a);if(i.length===0){let m=n.map(({
control:c})=>c.id);yield`the policy has no control ${a}${j(a,m)}`}for(let m of i)yield*qe(a,o,m)}}function*qe(e,t,{status:r,message:s}){let n=t,a=typeof n=="str\
ing"?n:n.status;r!==a&&(yield`${e} is ${r}, expected ${a}: ${s}`);let o=typeof n=="string"?void 0:n.message;o!==void 0&&!s.includes(o)&&(yield`${e} says "${s}",\
 expected "${o}"`)}function Ie(e){return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
${e.map(({file:t,cases:r})=>{let s=r.filter(({problems:a})=>a.length>0).length,n=r.map(({name:a,problems:o})=>{let i=`    <testcase classname="${O(t)}" name="${O(
a)}"`;if(o.length===0)return`${i}/>`;let m=O(o[0]??""),c=o.map(O).join(`
`);return`${i}>
      <failure message="${m}">${c}</failure>
    </testcase>`});return[`  <testsuite name="${O(t)}" tests="${r.length}" failures="${s}" errors="0" skipped="0">`,...n,"  </testsuite>"].join(`
`)}).join(`
`)}
</testsuites>
`}var Me={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function O(e){return e.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"�").replaceAll(/[&<>"']/g,t=>Me[t]??"")}var U=["pass","fail","unknown","waived","not_applicable","external"],Ee=ie([v(U),k({status:v(U),message:f(b().check(q(
1)))})]),h=ce(b(),ne()),Ae=k({name:ee(255),subject:f(v(["merge_request","project"])),project:f(b().check(q(1))),merge_request:f(se().check(ae(1))),now:f(re()),facts:f(
h),evidence:f(h),unreadable:f(h),expect:k({verdict:f(v(X)),requirements:f(h),controls:f(h)})}),V=k({$schema:f(b()),policy:b().check(q(1)),bases:f(h),facts:f(h),
evidence:f(h),cases:oe(Ae)});async function _e(e,t){let r=await G(e,t),{data:s,error:n}=P(V,r.data),a=n?F(n.issues,r.data,V):[],o=s?.cases??[];for(let[m,c]of o.
entries()){let l=["cases",m];o.findIndex(({name:u})=>u===c.name)<m&&a.push({path:[...l,"name"],message:`there are two cases named "${c.name}"`}),a.push(...De(c,
l)),Le(c)||a.push({path:[...l,"expect"],message:"expect is empty, so the case cannot fail: name a verdict, requirements or controls"})}if(s?.cases.length===0&&a.
push({path:["cases"],message:"there are no cases"}),s&&a.length===0)return s;let i=await r.places();throw te(t,a.map(({path:m,atKey:c,message:l})=>({...i(m,c),message:l})))}
function Le({expect:{verdict:e,requirements:t={},controls:r={}}}){return e!==void 0||Object.keys(t).length+Object.keys(r).length>0}function De({expect:e},t){return[
["requirements",e.requirements,v(["pass","fail","unknown","not_applicable"])],["controls",e.controls,Ee]].flatMap(([r,s={},n])=>Object.entries(s).flatMap(([a,o])=>{
let{error:i}=P(n,o);return i?F(i.issues,o,n,[...t,"expect",r,a]):[]}))}var Fe=/\.policy-test\.(?:ya?ml|json)$/,Pe=/^(?:node_modules|\..+)$/,C=[W,{name:"junit",value:"\
FILE",about:"also write the outcome as JUnit XML"}],R=[{name:"name",value:"TEXT",about:"name of the case [as recorded]"},...le],Te={operands:{name:"FOLDER|FILE",
count:"any number"},flags:[...C,{name:"record",value:"FILE",about:"write a test from a live project; the flags below apply only to it"},...R],async run(e,t){let{
operands:r,flags:s}=e,n=s.get("record");if(Se(n===void 0?R:C,e),n===void 0)return Ue(e,t);if(r.length>0)throw new y("INPUT_INVALID",`--record takes only its own\
 file, not ${r.join(", ")}`);return(await import("./record.js")).record(n,s,t)}};function Se(e,{flags:t}){let r=e.filter(({name:n})=>t.has(n)).map(({name:n})=>`\
--${n}`);if(r.length===0)return;let s=t.has("record")?"without --record":"with --record";throw new y("INPUT_INVALID",`${ue(r)} ${r.length===1?"is":"are"} used o\
nly ${s}`)}async function Ue({operands:e,flags:t},r){let s=performance.now(),n=await Ve(e.length>0?e:["."]);if(n.length===0)throw new y("INPUT_INVALID",`there a\
re no policy tests in ${e.join(", ")||"this folder"}`,{advice:"name a file NAME.policy-test.yml, or record one: countersign test --record NAME.policy-test.yml"});
let a=await Promise.all(n.map(Re)),o=t.get("junit");o!==void 0&&await he(o,Ie(a));let i=Math.round(performance.now()-s);return r.print(t.has("json")?JSON.stringify(
a,null,2):Je(a,i,r)),a.every(({cases:m})=>m.every(({problems:c})=>c.length===0))?T.compliant:T.nonCompliant}async function Ve(e){let t=await Promise.all(e.map(async r=>await Ce(
r)?B(r):[r]));return[...new Set(t.flat())].sort()}async function B(e){let t=await pe(e,{withFileTypes:!0});return(await Promise.all(t.filter(({name:r})=>!Pe.test(
r)).map(async r=>{let s=S(e,r.name);return r.isDirectory()?B(s):r.isFile()&&Fe.test(r.name)?[s]:[]}))).flat()}async function Ce(e){try{return(await de(e)).isDirectory()}catch(t){
throw new y("INPUT_INVALID",`there is no file or folder ${e}`,{cause:t})}}async function Re(e){let t=await J(e,"the test"),r=await _e(t,e),s=await Be(r,e),n=()=>performance.
now(),a=await Promise.all(r.cases.map(async o=>({name:o.name,problems:await ve(r,o,s,n)})));return{file:e,cases:a}}async function Be({policy:e,bases:t},r){let s=a=>S(
we(r),a),n=async a=>a.startsWith("preset:")?{source:a,text:await me(a)}:{source:s(a),text:await J(s(a),"the policy")};return K([await n(e)],async a=>{let o=t?.[a];
if(typeof o=="string")return{...await n(o),source:a};if(a.startsWith("preset:"))return n(a);throw new y("POLICY_UNREADABLE",`${r}: the policy extends ${a}, whic\
h a test does not fetch`,{advice:`name a file to use instead: bases: { "${a}": ./base.yml }`})})}async function J(e,t){try{return await fe(e,"utf8")}catch(r){let{
code:s}=r,n=s==="ENOENT"?"does not exist":`cannot be opened (${s})`;throw new y("POLICY_UNREADABLE",`${t} ${e} ${n}`,{cause:r})}}function Je(e,t,{surface:r}){let s=e.
flatMap(({file:i,cases:m})=>{let c=m.filter(({problems:l})=>l.length>0);return[`${c.length===0?r.tone("✓","green"):r.tone("✗","red")} ${I(i)} (${M(m.length,
"case")})`,...c.flatMap(({name:l,problems:u})=>[`  ${r.tone("✗","red")} ${I(l)}`,...u.map(p=>`      ${I(p,1e3)}`)])]}),n=e.flatMap(({cases:i})=>i),a=n.filter(
({problems:i})=>i.length>0).length,o=`${n.length-a} passed, ${a} failed`;return[...s,"",`${M(n.length,"case")} in ${M(e.length,"file")}: ${o} (${t} ms)`].join(`\

`)}export{Te as test};
