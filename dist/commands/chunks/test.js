import{a as W}from"./shared-command.js";import{a as z,c as G}from"./shared-document.js";import{a as K,b as Z,c as H}from"./shared-evaluate.js";import"./shared-collect.js";
import"./shared-draft.js";import{a as D,b as P,d as Q}from"./shared-spdx-satisfies-index.js";import"./shared-selection.js";import"./shared-predefined.js";import"./shared-placeholders.js";
import"./shared-expression.js";import"./shared-spdx-expression-parse-index.js";import"./shared-judged-jobs.js";import{d as ee}from"./shared-refusals.js";import{
a as T}from"./shared-issues.js";import"./shared-repository-tree.js";import"./shared-judged-commit.js";import"./shared-pipeline-tests.js";import"./shared-semver-index.js";
import"./shared-job-states.js";import"./shared-threads.js";import"./shared-member-activity.js";import"./shared-CharClass.js";import"./shared-pattern.js";import"./shared-security-types.js";
import"./shared-code-quality.js";import"./shared-fields.js";import"./shared-report-files.js";import"./shared-default-branch.js";import"./shared-changed-files.js";
import"./shared-local-changes.js";import"./shared-approval-accounts.js";import"./shared-commits.js";import"./shared-commit-list.js";import"./shared-connection-pages.js";
import"./shared-now.js";import"./shared-project-members.js";import"./shared-protected-branches.js";import"./shared-stars.js";import"./shared-facts-project-project.js";
import"./shared-approval-settings.js";import"./shared-connection.js";import{j as te}from"./shared-controls-define.js";import"./shared-last-push.js";import"./shared-of-merge-request.js";
import"./shared-select.js";import"./shared-judged-head.js";import"./shared-long-list.js";import{a as re}from"./shared-waive.js";import"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-time-limit.js";import{b as ae}from"./shared-regular-file.js";import{e as se}from"./shared-unfit-file.js";import"./shared-absent.js";
import"./shared-branch-head.js";import{b as oe}from"./shared-utf8.js";import"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";
import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import{d as ne}from"./shared-schema.js";import"./shared-checks.js";
import{b as ie}from"./shared-time.js";import{b as F,e as ce,g as N,i as b,k as le,m as me,n as pe,p as k,r as ue,s as fe,t as v,x as f}from"./shared-api.js";import{
a as de}from"./shared-input-flags.js";import{b as he}from"./shared-policy-presets-registry.js";import"./shared-table.js";import{b as j}from"./shared-nearest.js";
import"./shared-values.js";import"./shared-reporting-formats-registry.js";import"./shared-json.js";import{a as U,b as h}from"./shared-shared-errors.js";import{a as q,
c as we,e as ye,f as A,g as ge}from"./shared-text.js";import"./shared-bundler.js";import{readdir as $e,stat as be,writeFile as ve}from"node:fs/promises";import{
dirname as S,join as M}from"node:path";function E(e,t,r,s){switch(e.kind){case"list":return Array.isArray(t)?t.map((o,a)=>E(e.of,o,`${r}[${a}]`,s)):g(e,r,s);case"\
record":return je(e.fields,t,r,s);case"timestamp":{let o=typeof t=="string"?Date.parse(t):Number.NaN;return Number.isNaN(o)?g(e,r,s):o}case"int":return Number.isSafeInteger(
t)?t:g(e,r,s);case"double":return typeof t=="number"?t:g(e,r,s);case"bool":return typeof t=="boolean"?t:g(e,r,s);case"string":return typeof t=="string"?t:g(e,r,
s)}}function je(e,t,r,s){if(typeof t!="object"||t===null||Array.isArray(t)){s.push(`${r} must be a mapping of keys to values`);return}let o=Object.entries(t).flatMap(
([a,n])=>{let i=Object.hasOwn(e,a)?e[a]:void 0;return i?[[a,E(i,n,`${r}.${a}`,s)]]:(s.push(`${r} has no field ${a}${j(a,Object.keys(e))}`),[])});return Object.fromEntries(
o)}function g(e,t,r){let s=e.kind==="timestamp"?" such as 2026-11-24T10:00:00Z":"";r.push(`${t} must be ${/^[aeiou]/.test(D(e))?"an":"a"} ${D(e)}${s}`)}function Oe({
evidence:e,unreadable:t,nowMs:r,clock:s}){let o=new Map,a=new Set;function n(m){let c=o.get(m.id);if(c)return c;let p=i(m);return o.set(m.id,p),p}async function i(m){
let{id:c}=m;return(Object.hasOwn(t,c)||Object.hasOwn(e,c))&&a.add(c),Object.hasOwn(t,c)?_(String(t[c])):Object.hasOwn(e,c)?x(e[c]):c==="clock"?x(s):c==="now"&&r!==
void 0?x(r):await l(m)??_(`the case has no evidence ${c}`)}async function l({needs:m,collect:c}){if(!m||!c||Object.keys(m).length===0)return;let p={};for(let[u,
y]of Object.entries(m)){let d=await n(y);if(!d.ok)return a.has(y.id)?d:void 0;p[u]=d.value}return ke(()=>c(Ie(n,r,s),p))}return{begun:o,used:a,announce:()=>{},read:n}}
var I=class extends Error{};async function ke(e){try{return x(await e())}catch(t){return t instanceof I?void 0:_(t instanceof Error?t.message:String(t))}}function Ie(e,t,r){
let s={clock:r,now:async()=>{if(t===void 0)throw new I;return t},read:async o=>{let a=await e(o);if(a.ok)return a.value;throw new I}};return new Proxy(s,{get(o,a){
if(Object.hasOwn(o,a))return o[a];throw new I}})}function x(e){return{ok:!0,value:e,requests:[]}}function _(e){return{ok:!1,reason:e,requests:[],error:void 0}}async function xe(e,t,r,s){
let{facts:o,problems:a}=qe({...e.facts,...t.facts});if(a.length>0)return a;if(t.now===void 0&&Ne(r))return["the policy depends on the date (a waiver, or enforce\
_from): the case must give now"];let n={...e.evidence,...t.evidence},{unreadable:i={},now:l}=t,m=Oe({evidence:n,unreadable:i,nowMs:l,clock:s}),c=await Ae(t,r,o,
m,s),p=[...m.begun.keys()];return[...Object.keys({...t.evidence,...i}).filter(u=>!m.used.has(u)).map(u=>`nothing in this policy reads ${u}${j(u,p)}`),...Ee(t,c)]}
function Ne({waivers:e,requirements:t}){let r=({enforcedFromMs:s})=>s!==void 0;return e.length>0||t.some(({controls:s})=>s.some(r))}function qe(e){let t=[],r=new Map;
for(let[s,o]of Object.entries(e)){let a=P.get(s);if(!a){t.push(`there is no fact ${s} for rules${j(s,P.keys())}`);continue}let n=E(a.type,o,s,t);if(!a.parts)r.set(
s,n);else for(let[i,l]of Object.entries(n??{}))r.set(`${s}.${i}`,l)}return{facts:r,problems:t}}async function Ae(e,t,r,s,o){let a=e.now,n=a===void 0||r.has("now")?
r:new Map(r).set("now",a),i=t.requirements.map(p=>({...p,controls:p.controls.map(u=>{let y=Q(u);if(y?.topics.every(({name:$})=>n.has($)))return{...u,needs:{},judge:()=>y.
judge(n,o)};let{judge:d}=u;return d?{...u,judge:$=>Me(d,$)}:u})})),l=(await Z({...t,requirements:i},s,e.subject??"merge_request")).map(({name:p,controls:u},y)=>({
name:p,controls:u.map((d,$)=>{let L=t.requirements[y]?.controls[$];return L?{...d,control:L}:d})})),m=a??0,c=re(l,t.waivers,{clocksMs:[m],project:e.project??"gr\
oup/project",iid:e.subject==="project"?void 0:e.merge_request??1});return H(c.judged,[m])}function Me(e,t){try{return e(t)}catch(r){return te(`the evidence is i\
ncomplete: ${r instanceof Error?r.message:String(r)}`)}}function*Ee({expect:e},{verdict:t,requirements:r}){e.verdict!==void 0&&e.verdict!==t&&(yield`the verdict\
 is ${t}, expected ${e.verdict}`);let s=r.map(({name:a})=>a);for(let[a,n]of Object.entries(e.requirements??{})){let i=r.find(l=>l.name===a);i?i.status!==n&&(yield`\
"${a}" is ${i.status}, expected ${String(n)}`):yield`the policy has no requirement "${a}"${j(a,s)}`}let o=r.flatMap(a=>a.controls);for(let[a,n]of Object.entries(
e.controls??{})){let i=o.filter(({control:l})=>l.id===a);if(i.length===0){let l=o.map(({control:m})=>m.id);yield`the policy has no control ${a}${j(a,l)}`}for(let l of i)
yield*_e(a,n,l)}}function*_e(e,t,{status:r,message:s}){let o=t,a=typeof o=="string"?o:o.status;r!==a&&(yield`${e} is ${r}, expected ${a}: ${s}`);let n=typeof o==
"string"?void 0:o.message;n!==void 0&&!s.includes(n)&&(yield`${e} says "${s}", expected "${n}"`)}function Le(e){return`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
${e.map(({file:t,cases:r})=>{let s=r.filter(({problems:a})=>a.length>0).length,o=r.map(({name:a,problems:n})=>{let i=`    <testcase classname="${O(t)}" name="${O(
a)}"`;if(n.length===0)return`${i}/>`;let l=O(n[0]??""),m=n.map(O).join(`
`);return`${i}>
      <failure message="${l}">${m}</failure>
    </testcase>`});return[`  <testsuite name="${O(t)}" tests="${r.length}" failures="${s}" errors="0" skipped="0">`,...o,"  </testsuite>"].join(`
`)}).join(`
`)}
</testsuites>
`}var De={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function O(e){return we(e).replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"�").replaceAll(/[&<>"']/g,t=>De[t]??"")}var V=["pass","fail","unknown","waived","not_applicable","external"],Pe=ue([v(V),k({status:v(V),message:f(b().check(N(
1)))})]),w=fe(b(),me()),Te=k({name:ne(255),subject:f(v(["merge_request","project"])),project:f(b().check(N(1))),merge_request:f(le().check(ce(1))),now:f(ie()),facts:f(
w),evidence:f(w),unreadable:f(w),expect:k({verdict:f(v(K)),requirements:f(w),controls:f(w)})}),C=k({$schema:f(b()),policy:b().check(N(1)),bases:f(w),facts:f(w),
evidence:f(w),cases:pe(Te)});async function Fe(e,t){let r=await z(e,t),{data:s,error:o}=F(C,r.data),a=o?T(o.issues,r.data,C):[],n=s?.cases??[];for(let[l,m]of n.
entries()){let c=["cases",l];n.findIndex(({name:p})=>p===m.name)<l&&a.push({path:[...c,"name"],message:`there are two cases named "${m.name}"`}),a.push(...Se(m,
c)),Ue(m)||a.push({path:[...c,"expect"],message:"expect is empty, so the case cannot fail: name a verdict, requirements or controls"})}if(s?.cases.length===0&&a.
push({path:["cases"],message:"there are no cases"}),s&&a.length===0)return s;let i=await r.places();throw ee(t,a.map(({path:l,atKey:m,message:c})=>({...i(l,m),message:c})))}
function Ue({expect:{verdict:e,requirements:t={},controls:r={}}}){return e!==void 0||Object.keys(t).length+Object.keys(r).length>0}function Se({expect:e},t){return[
["requirements",e.requirements,v(["pass","fail","unknown","not_applicable"])],["controls",e.controls,Pe]].flatMap(([r,s={},o])=>Object.entries(s).flatMap(([a,n])=>{
let{error:i}=F(o,n);return i?T(i.issues,n,o,[...t,"expect",r,a]):[]}))}var Ve=/\.policy-test\.(?:ya?ml|json)$/,Ce=/^(?:node_modules|\..+)$/,R=[W,{name:"junit",value:"\
FILE",about:"also write the outcome as JUnit XML"},{name:"watch",about:"run again whenever a test or a policy changes"}],B=de,Re={operands:{name:"FOLDER|FILE",count:"\
any number"},flags:[...R,{name:"name",value:"TEXT",about:"run only cases whose name contains it; with --record, the name of the case"},{name:"record",value:"FIL\
E",about:"write a test from a live project; the flags below apply only to it"},...B],async run(e,t){let{operands:r,flags:s}=e,o=s.get("record");if(Be(o===void 0?
B:R,e),o===void 0&&!s.has("watch"))return(await X(e,t)).code;if(o===void 0)return(await import("./watch.js")).watch(()=>X(e,t),t);if(r.length>0)throw new h("INP\
UT_INVALID",`--record takes only its own file, not ${r.join(", ")}`);return(await import("./record.js")).record(o,s,t)}};function Be(e,{flags:t}){let r=e.filter(
({name:o})=>t.has(o)).map(({name:o})=>`--${o}`);if(r.length===0)return;let s=t.has("record")?"without --record":"with --record";throw new h("INPUT_INVALID",`${ge(
r)} ${r.length===1?"is":"are"} used only ${s}`)}async function X({operands:e,flags:t},r){let s=performance.now(),o=await Xe(e.length>0?e:["."]);if(o.length===0)
throw new h("INPUT_INVALID",`there are no policy tests in ${e.join(", ")||"this folder"}`,{advice:"name a file NAME.policy-test.yml, or record one: countersign \
test --record NAME.policy-test.yml"});let a=new Set(o),n=t.get("name")??"",i=(await Promise.all(o.map(c=>Je(c,n,a)))).filter(({cases:c})=>n===""||c.length>0);if(i.
length===0)throw new h("INPUT_INVALID",`no case has a name that contains "${n}"`);let l=t.get("junit");l!==void 0&&await ve(l,r.secrets.clean(Le(i)));let m=Math.
round(performance.now()-s);return r.print(t.has("json")?ye(i):ze(i,m,r)),{code:i.every(({cases:c})=>c.every(({problems:p})=>p.length===0))?U.compliant:U.nonCompliant,
files:[...a]}}async function Xe(e){let t=await Promise.all(e.map(async r=>await Ye(r)?Y(r):[r]));return[...new Set(t.flat())].sort()}async function Y(e){let t=await $e(
e,{withFileTypes:!0});return(await Promise.all(t.filter(({name:r})=>!Ce.test(r)).map(async r=>{let s=M(e,r.name);return r.isDirectory()?Y(s):r.isFile()&&Ve.test(
r.name)?[s]:[]}))).flat()}async function Ye(e){try{return(await be(e)).isDirectory()}catch(t){throw new h("INPUT_INVALID",`there is no file or folder ${e}`,{cause:t})}}
async function Je(e,t,r){let s=await J(e,"the test"),o=await Fe(s,e),a=await We(o,e,r),n=()=>performance.now(),i=await Promise.all(o.cases.filter(l=>l.name.includes(
t)).map(async l=>({name:l.name,problems:await xe(o,l,a,n)})));return{file:e,cases:i}}async function We({policy:e,bases:t},r,s){let o=n=>(s.add(M(S(r),n)),M(S(r),
n)),a=async n=>n.startsWith("preset:")?{source:n,text:await he(n)}:{source:o(n),text:await J(o(n),"the policy")};return G([await a(e)],async n=>{let i=t?.[n];if(typeof i==
"string")return{...await a(i),source:n};if(n.startsWith("preset:"))return a(n);throw new h("POLICY_UNREADABLE",`${r}: the policy extends ${n}, which a test does\
 not fetch`,{advice:`name a file to use instead: bases: { "${n}": ./base.yml }`})})}async function J(e,t){try{return await oe(await ae(e,"."),`${t} ${e}`)}catch(r){
throw r instanceof h?r:new h("POLICY_UNREADABLE",`${t} ${e} ${se(r)}`,{cause:r})}}function ze(e,t,{surface:r}){let s=e.flatMap(({file:i,cases:l})=>{let m=l.filter(
({problems:c})=>c.length>0);return[`${m.length===0?r.tone("✓","green"):r.tone("✗","red")} ${q(i)} (${A(l.length,"case")})`,...m.flatMap(({name:c,problems:p})=>[
`  ${r.tone("✗","red")} ${q(c)}`,...p.map(u=>`      ${q(u,1e3)}`)])]}),o=e.flatMap(({cases:i})=>i),a=o.filter(({problems:i})=>i.length>0).length,n=`${o.length-
a} passed, ${a} failed`;return[...s,"",`${A(o.length,"case")} in ${A(e.length,"file")}: ${n} (${t} ms)`].join(`
`)}export{Re as test};
