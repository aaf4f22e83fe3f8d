import{a as Y}from"./shared-command.js";import{c as z,d as G,e as K}from"./shared-evaluate.js";import{a as Z,b as H}from"./shared-document.js";import{a as D,b as P,
d as Q}from"./shared-spdx-satisfies-index.js";import"./shared-selection.js";import"./shared-predefined.js";import"./shared-placeholders.js";import"./shared-spdx-expression-parse-index.js";
import"./shared-judged-jobs.js";import"./shared-draft.js";import"./shared-expression.js";import{a as T}from"./shared-issues.js";import"./shared-repository-tree.js";
import"./shared-judged-commit.js";import"./shared-pipeline-tests.js";import"./shared-semver-index.js";import"./shared-job-states.js";import"./shared-threads.js";
import"./shared-member-activity.js";import"./shared-CharClass.js";import"./shared-pattern.js";import"./shared-security-types.js";import"./shared-code-quality.js";
import"./shared-fields.js";import"./shared-report-files.js";import"./shared-default-branch.js";import"./shared-changed-files.js";import"./shared-local-changes.js";
import"./shared-approval-accounts.js";import"./shared-commits.js";import"./shared-commit-list.js";import"./shared-select.js";import"./shared-now.js";import"./shared-project-members.js";
import"./shared-protected-branches.js";import{a as ee}from"./shared-waive.js";import"./shared-project.js";import"./shared-approval-settings.js";import{i as te}from"./shared-controls-define.js";
import"./shared-last-push.js";import"./shared-branch-head.js";import"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";
import"./shared-merge-request.js";import"./shared-facts-define.js";import{d as re}from"./shared-schema.js";import"./shared-checks.js";import"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-facts-source.js";import{d as ae}from"./shared-refusals.js";import{b as se}from"./shared-time.js";import{b as F,
d as ne,f as x,h as b,j as oe,l as ie,m as ce,o as k,p as le,q as me,r as v,v as f}from"./shared-api.js";import"./shared-long-list.js";import{a as ue}from"./shared-input-flags.js";
import{b as pe}from"./shared-registry.js";import"./shared-table.js";import"./shared-values.js";import{b as j}from"./shared-nearest.js";import{a as S,b as y}from"./shared-shared-errors.js";
import{a as q,d as M,e as fe}from"./shared-text.js";import"./shared-bundler.js";import{readdir as de,readFile as he,stat as we,writeFile as ye}from"node:fs/promises";
import{dirname as U,join as A}from"node:path";function E(e,t,r,s){switch(e.kind){case"list":return Array.isArray(t)?t.map((n,a)=>E(e.of,n,`${r}[${a}]`,s)):g(e,r,
s);case"record":return ge(e.fields,t,r,s);case"timestamp":{let n=typeof t=="string"?Date.parse(t):Number.NaN;return Number.isNaN(n)?g(e,r,s):n}case"int":return Number.
isSafeInteger(t)?t:g(e,r,s);case"double":return typeof t=="number"?t:g(e,r,s);case"bool":return typeof t=="boolean"?t:g(e,r,s);case"string":return typeof t=="st\
ring"?t:g(e,r,s)}}function ge(e,t,r,s){if(typeof t!="object"||t===null||Array.isArray(t)){s.push(`${r} must be a mapping of keys to values`);return}let n=Object.
entries(t).flatMap(([a,o])=>{let i=Object.hasOwn(e,a)?e[a]:void 0;return i?[[a,E(i,o,`${r}.${a}`,s)]]:(s.push(`${r} has no field ${a}${j(a,Object.keys(e))}`),[])});
return Object.fromEntries(n)}function g(e,t,r){let s=e.kind==="timestamp"?" such as 2026-11-24T10:00:00Z":"";r.push(`${t} must be ${/^[aeiou]/.test(D(e))?"an":"\
a"} ${D(e)}${s}`)}function $e({evidence:e,unreadable:t,nowMs:r,clock:s}){let n=new Map,a=new Set;function o(m){let c=n.get(m.id);if(c)return c;let u=i(m);return n.
set(m.id,u),u}async function i(m){let{id:c}=m;return(Object.hasOwn(t,c)||Object.hasOwn(e,c))&&a.add(c),Object.hasOwn(t,c)?_(String(t[c])):Object.hasOwn(e,c)?I(e[c]):
c==="clock"?I(s):c==="now"&&r!==void 0?I(r):await l(m)??_(`the case has no evidence ${c}`)}async function l({needs:m,collect:c}){if(!m||!c||Object.keys(m).length===
0)return;let u={};for(let[p,w]of Object.entries(m)){let d=await o(w);if(!d.ok)return a.has(w.id)?d:void 0;u[p]=d.value}return be(()=>c(ve(o,r,s),u))}return{begun:n,
used:a,announce:()=>{},read:o}}var N=class extends Error{};async function be(e){try{return I(await e())}catch(t){return t instanceof N?void 0:_(t instanceof Error?
t.message:String(t))}}function ve(e,t,r){let s={clock:r,now:async()=>{if(t===void 0)throw new N;return t},read:async n=>{let a=await e(n);if(a.ok)return a.value;
throw new N}};return new Proxy(s,{get(n,a){if(Object.hasOwn(n,a))return n[a];throw new N}})}function I(e){return{ok:!0,value:e,requests:[]}}function _(e){return{
ok:!1,reason:e,requests:[],error:void 0}}async function je(e,t,r,s){let{facts:n,problems:a}=ke({...e.facts,...t.facts});if(a.length>0)return a;if(t.now===void 0&&
Oe(r))return["the policy depends on the date (a waiver, or enforce_from): the case must give now"];let o={...e.evidence,...t.evidence},{unreadable:i={},now:l}=t,
m=$e({evidence:o,unreadable:i,nowMs:l,clock:s}),c=await Ne(t,r,n,m,s),u=[...m.begun.keys()];return[...Object.keys({...t.evidence,...i}).filter(p=>!m.used.has(p)).
map(p=>`nothing in this policy reads ${p}${j(p,u)}`),...xe(t,c)]}function Oe({waivers:e,requirements:t}){let r=({enforcedFromMs:s})=>s!==void 0;return e.length>
0||t.some(({controls:s})=>s.some(r))}function ke(e){let t=[],r=new Map;for(let[s,n]of Object.entries(e)){let a=P.get(s);if(!a){t.push(`there is no fact ${s} for\
 rules${j(s,P.keys())}`);continue}let o=E(a.type,n,s,t);if(!a.parts)r.set(s,o);else for(let[i,l]of Object.entries(o??{}))r.set(`${s}.${i}`,l)}return{facts:r,problems:t}}
async function Ne(e,t,r,s,n){let a=e.now,o=a===void 0||r.has("now")?r:new Map(r).set("now",a),i=t.requirements.map(u=>({...u,controls:u.controls.map(p=>{let w=Q(
p);if(w?.topics.every(({name:$})=>o.has($)))return{...p,needs:{},judge:()=>w.judge(o,n)};let{judge:d}=p;return d?{...p,judge:$=>Ie(d,$)}:p})})),l=(await G({...t,
requirements:i},s,e.subject??"merge_request")).map(({name:u,controls:p},w)=>({name:u,controls:p.map((d,$)=>{let L=t.requirements[w]?.controls[$];return L?{...d,
control:L}:d})})),m=a??0,c=ee(l,t.waivers,{clocksMs:[m],project:e.project??"group/project",iid:e.subject==="project"?void 0:e.merge_request??1});return K(c.judged,
[m])}function Ie(e,t){try{return e(t)}catch(r){return te(`the evidence is incomplete: ${r instanceof Error?r.message:String(r)}`)}}function*xe({expect:e},{verdict:t,
requirements:r}){e.verdict!==void 0&&e.verdict!==t&&(yield`the verdict is ${t}, expected ${e.verdict}`);let s=r.map(({name:a})=>a);for(let[a,o]of Object.entries(
e.requirements??{})){let i=r.find(l=>l.name===a);i?i.status!==o&&(yield`"${a}" is ${i.status}, expected ${String(o)}`):yield`the policy has no requirement "${a}\
"${j(a,s)}`}let n=r.flatMap(a=>a.controls);for(let[a,o]of Object.entries(e.controls??{})){let i=n.filter(({control:l})=>l.id===a);if(i.length===0){let l=n.map(({
control:m})=>m.id);yield`the policy has no control ${a}${j(a,l)}`}for(let l of i)yield*qe(a,o,l)}}function*qe(e,t,{status:r,message:s}){let n=t,a=typeof n=="str\
ing"?n:n.status;r!==a&&(yield`${e} is ${r}, expected ${a}: ${s}`);let o=typeof n=="string"?void 0:n.message;o!==void 0&&!s.includes(o)&&(yield`${e} says "${s}",\
 expected "${o}"`)}function Me(e){return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
${e.map(({file:t,cases:r})=>{let s=r.filter(({problems:a})=>a.length>0).length,n=r.map(({name:a,problems:o})=>{let i=`    <testcase classname="${O(t)}" name="${O(
a)}"`;if(o.length===0)return`${i}/>`;let l=O(o[0]??""),m=o.map(O).join(`
`);return`${i}>
      <failure message="${l}">${m}</failure>
    </testcase>`});return[`  <testsuite name="${O(t)}" tests="${r.length}" failures="${s}" errors="0" skipped="0">`,...n,"  </testsuite>"].join(`
`)}).join(`
`)}
</testsuites>
`}var Ae={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function O(e){return e.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"�").replaceAll(/[&<>"']/g,t=>Ae[t]??"")}var V=["pass","fail","unknown","waived","not_applicable","external"],Ee=le([v(V),k({status:v(V),message:f(b().check(x(
1)))})]),h=me(b(),ie()),_e=k({name:re(255),subject:f(v(["merge_request","project"])),project:f(b().check(x(1))),merge_request:f(oe().check(ne(1))),now:f(se()),facts:f(
h),evidence:f(h),unreadable:f(h),expect:k({verdict:f(v(z)),requirements:f(h),controls:f(h)})}),C=k({$schema:f(b()),policy:b().check(x(1)),bases:f(h),facts:f(h),
evidence:f(h),cases:ce(_e)});async function Le(e,t){let r=await Z(e,t),{data:s,error:n}=F(C,r.data),a=n?T(n.issues,r.data,C):[],o=s?.cases??[];for(let[l,m]of o.
entries()){let c=["cases",l];o.findIndex(({name:u})=>u===m.name)<l&&a.push({path:[...c,"name"],message:`there are two cases named "${m.name}"`}),a.push(...Pe(m,
c)),De(m)||a.push({path:[...c,"expect"],message:"expect is empty, so the case cannot fail: name a verdict, requirements or controls"})}if(s?.cases.length===0&&a.
push({path:["cases"],message:"there are no cases"}),s&&a.length===0)return s;let i=await r.places();throw ae(t,a.map(({path:l,atKey:m,message:c})=>({...i(l,m),message:c})))}
function De({expect:{verdict:e,requirements:t={},controls:r={}}}){return e!==void 0||Object.keys(t).length+Object.keys(r).length>0}function Pe({expect:e},t){return[
["requirements",e.requirements,v(["pass","fail","unknown","not_applicable"])],["controls",e.controls,Ee]].flatMap(([r,s={},n])=>Object.entries(s).flatMap(([a,o])=>{
let{error:i}=F(n,o);return i?T(i.issues,o,n,[...t,"expect",r,a]):[]}))}var Te=/\.policy-test\.(?:ya?ml|json)$/,Fe=/^(?:node_modules|\..+)$/,R=[Y,{name:"junit",value:"\
FILE",about:"also write the outcome as JUnit XML"},{name:"watch",about:"run again whenever a test or a policy changes"}],B=ue,Se={operands:{name:"FOLDER|FILE",count:"\
any number"},flags:[...R,{name:"name",value:"TEXT",about:"run only cases whose name contains it; with --record, the name of the case"},{name:"record",value:"FIL\
E",about:"write a test from a live project; the flags below apply only to it"},...B],async run(e,t){let{operands:r,flags:s}=e,n=s.get("record");if(Ue(n===void 0?
B:R,e),n===void 0&&!s.has("watch"))return(await J(e,t)).code;if(n===void 0)return(await import("./watch.js")).watch(()=>J(e,t),t);if(r.length>0)throw new y("INP\
UT_INVALID",`--record takes only its own file, not ${r.join(", ")}`);return(await import("./record.js")).record(n,s,t)}};function Ue(e,{flags:t}){let r=e.filter(
({name:n})=>t.has(n)).map(({name:n})=>`--${n}`);if(r.length===0)return;let s=t.has("record")?"without --record":"with --record";throw new y("INPUT_INVALID",`${fe(
r)} ${r.length===1?"is":"are"} used only ${s}`)}async function J({operands:e,flags:t},r){let s=performance.now(),n=await Ve(e.length>0?e:["."]);if(n.length===0)
throw new y("INPUT_INVALID",`there are no policy tests in ${e.join(", ")||"this folder"}`,{advice:"name a file NAME.policy-test.yml, or record one: countersign \
test --record NAME.policy-test.yml"});let a=new Set(n),o=t.get("name")??"",i=(await Promise.all(n.map(c=>Re(c,o,a)))).filter(({cases:c})=>o===""||c.length>0);if(i.
length===0)throw new y("INPUT_INVALID",`no case has a name that contains "${o}"`);let l=t.get("junit");l!==void 0&&await ye(l,Me(i));let m=Math.round(performance.
now()-s);return r.print(t.has("json")?JSON.stringify(i,null,2):Je(i,m,r)),{code:i.every(({cases:c})=>c.every(({problems:u})=>u.length===0))?S.compliant:S.nonCompliant,
files:[...a]}}async function Ve(e){let t=await Promise.all(e.map(async r=>await Ce(r)?W(r):[r]));return[...new Set(t.flat())].sort()}async function W(e){let t=await de(
e,{withFileTypes:!0});return(await Promise.all(t.filter(({name:r})=>!Fe.test(r)).map(async r=>{let s=A(e,r.name);return r.isDirectory()?W(s):r.isFile()&&Te.test(
r.name)?[s]:[]}))).flat()}async function Ce(e){try{return(await we(e)).isDirectory()}catch(t){throw new y("INPUT_INVALID",`there is no file or folder ${e}`,{cause:t})}}
async function Re(e,t,r){let s=await X(e,"the test"),n=await Le(s,e),a=await Be(n,e,r),o=()=>performance.now(),i=await Promise.all(n.cases.filter(l=>l.name.includes(
t)).map(async l=>({name:l.name,problems:await je(n,l,a,o)})));return{file:e,cases:i}}async function Be({policy:e,bases:t},r,s){let n=o=>(s.add(A(U(r),o)),A(U(r),
o)),a=async o=>o.startsWith("preset:")?{source:o,text:await pe(o)}:{source:n(o),text:await X(n(o),"the policy")};return H([await a(e)],async o=>{let i=t?.[o];if(typeof i==
"string")return{...await a(i),source:o};if(o.startsWith("preset:"))return a(o);throw new y("POLICY_UNREADABLE",`${r}: the policy extends ${o}, which a test does\
 not fetch`,{advice:`name a file to use instead: bases: { "${o}": ./base.yml }`})})}async function X(e,t){try{return await he(e,"utf8")}catch(r){let{code:s}=r,n=s===
"ENOENT"?"does not exist":`cannot be opened (${s})`;throw new y("POLICY_UNREADABLE",`${t} ${e} ${n}`,{cause:r})}}function Je(e,t,{surface:r}){let s=e.flatMap(({
file:i,cases:l})=>{let m=l.filter(({problems:c})=>c.length>0);return[`${m.length===0?r.tone("✓","green"):r.tone("✗","red")} ${q(i)} (${M(l.length,"case")})`,
...m.flatMap(({name:c,problems:u})=>[`  ${r.tone("✗","red")} ${q(c)}`,...u.map(p=>`      ${q(p,1e3)}`)])]}),n=e.flatMap(({cases:i})=>i),a=n.filter(({problems:i})=>i.
length>0).length,o=`${n.length-a} passed, ${a} failed`;return[...s,"",`${M(n.length,"case")} in ${M(e.length,"file")}: ${o} (${t} ms)`].join(`
`)}export{Se as test};
