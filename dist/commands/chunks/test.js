import{a as W,b as X,c as Y}from"./shared-evaluate.js";import{a as z,b as G}from"./shared-document.js";import{a as K}from"./shared-command.js";import{a as Z}from"./shared-registry.js";
import{a as L,b as D,d as H}from"./shared-spdx-satisfies-index.js";import"./shared-placeholders.js";import"./shared-spdx-expression-parse-index.js";import{d as Q}from"./shared-refusals.js";
import"./shared-draft.js";import"./shared-expression.js";import{a as F}from"./shared-issues.js";import"./shared-selection.js";import"./shared-predefined.js";import"./shared-repository-tree.js";
import"./shared-judged-jobs.js";import"./shared-judged-commit.js";import"./shared-pipeline-tests.js";import"./shared-semver-index.js";import"./shared-member-activity.js";
import"./shared-job-states.js";import"./shared-threads.js";import"./shared-security-types.js";import"./shared-code-quality.js";import"./shared-fields.js";import"./shared-report-files.js";
import"./shared-pipeline-jobs.js";import"./shared-CharClass.js";import"./shared-pattern.js";import"./shared-default-branch.js";import"./shared-now.js";import"./shared-protected-branches.js";
import"./shared-project-members.js";import"./shared-changed-files.js";import"./shared-local-changes.js";import"./shared-change-origin.js";import"./shared-project.js";
import"./shared-merge-request-approvals.js";import"./shared-commit-list.js";import"./shared-select.js";import"./shared-commits.js";import"./shared-merge-request.js";
import{a as ee}from"./shared-waive.js";import{i as te}from"./shared-controls-define.js";import"./shared-facts-define.js";import{d as re}from"./shared-schema.js";
import"./shared-checks.js";import"./shared-source.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import{a as ae}from"./shared-input-flags.js";
import"./shared-table.js";import{b}from"./shared-nearest.js";import"./shared-values.js";import{a as P,b as g}from"./shared-shared-errors.js";import{b as se}from"./shared-time.js";
import{b as T,d as ne,f as q,h as v,j as oe,l as ie,m as ce,o as k,p as le,q as ue,r as j,v as f}from"./shared-api.js";import{a as I,d as M,e as me}from"./shared-text.js";
import"./shared-bundler.js";import{readdir as pe,readFile as fe,stat as de,writeFile as he}from"node:fs/promises";import{dirname as we,join as S}from"node:path";
function E(e,t,r,s){switch(e.kind){case"list":return Array.isArray(t)?t.map((n,a)=>E(e.of,n,`${r}[${a}]`,s)):y(e,r,s);case"record":return ge(e.fields,t,r,s);case"\
timestamp":{let n=typeof t=="string"?Date.parse(t):Number.NaN;return Number.isNaN(n)?y(e,r,s):n}case"int":return Number.isSafeInteger(t)?t:y(e,r,s);case"double":
return typeof t=="number"?t:y(e,r,s);case"bool":return typeof t=="boolean"?t:y(e,r,s);case"string":return typeof t=="string"?t:y(e,r,s)}}function ge(e,t,r,s){if(typeof t!=
"object"||t===null||Array.isArray(t)){s.push(`${r} must be a mapping of keys to values`);return}let n=Object.entries(t).flatMap(([a,o])=>{let i=Object.hasOwn(e,
a)?e[a]:void 0;return i?[[a,E(i,o,`${r}.${a}`,s)]]:(s.push(`${r} has no field ${a}${b(a,Object.keys(e))}`),[])});return Object.fromEntries(n)}function y(e,t,r){
let s=e.kind==="timestamp"?" such as 2026-11-24T10:00:00Z":"";r.push(`${t} must be ${/^[aeiou]/.test(L(e))?"an":"a"} ${L(e)}${s}`)}function ye({evidence:e,unreadable:t,
nowMs:r,clock:s}){let n=new Map,a=new Set;function o(c){let l=n.get(c.id);if(l)return l;let m=i(c);return n.set(c.id,m),m}async function i(c){let{id:l}=c;return(Object.
hasOwn(t,l)||Object.hasOwn(e,l))&&a.add(l),Object.hasOwn(t,l)?A(String(t[l])):Object.hasOwn(e,l)?x(e[l]):l==="clock"?x(s):l==="now"&&r!==void 0?x(r):await u(c)??
A(`the case gives no evidence ${l}`)}async function u({needs:c,collect:l}){if(!c||!l||Object.keys(c).length===0)return;let m={};for(let[p,w]of Object.entries(c)){
let d=await o(w);if(!d.ok)return a.has(w.id)?d:void 0;m[p]=d.value}return $e(()=>l(be(o,r,s),m))}return{begun:n,used:a,announce:()=>{},read:o}}var N=class extends Error{};
async function $e(e){try{return x(await e())}catch(t){return t instanceof N?void 0:A(t instanceof Error?t.message:String(t))}}function be(e,t,r){let s={clock:r,
now:async()=>{if(t===void 0)throw new N;return t},read:async n=>{let a=await e(n);if(a.ok)return a.value;throw new N}};return new Proxy(s,{get(n,a){if(Object.hasOwn(
n,a))return n[a];throw new N}})}function x(e){return{ok:!0,value:e,requests:[]}}function A(e){return{ok:!1,reason:e,requests:[],error:void 0}}async function ve(e,t,r,s){
let{facts:n,problems:a}=Oe({...e.facts,...t.facts});if(a.length>0)return a;if(t.now===void 0&&je(r))return["the policy depends on the day (a waiver, or enforce_\
from): the case must say now"];let o={...e.evidence,...t.evidence},{unreadable:i={},now:u}=t,c=ye({evidence:o,unreadable:i,nowMs:u,clock:s}),l=await ke(t,r,n,c,
s),m=[...c.begun.keys()];return[...Object.keys({...t.evidence,...i}).filter(p=>!c.used.has(p)).map(p=>`nothing in this policy reads ${p}${b(p,m)}`),...xe(t,l)]}
function je({waivers:e,requirements:t}){let r=({enforcedFromMs:s})=>s!==void 0;return e.length>0||t.some(({controls:s})=>s.some(r))}function Oe(e){let t=[],r=new Map;
for(let[s,n]of Object.entries(e)){let a=D.get(s);if(!a){t.push(`rules can name no ${s}${b(s,D.keys())}`);continue}let o=E(a.type,n,s,t);if(!a.parts)r.set(s,o);else
for(let[i,u]of Object.entries(o??{}))r.set(`${s}.${i}`,u)}return{facts:r,problems:t}}async function ke(e,t,r,s,n){let a=e.now,o=a===void 0||r.has("now")?r:new Map(
r).set("now",a),i=t.requirements.map(m=>({...m,controls:m.controls.map(p=>{let w=H(p);if(w?.topics.every(({name:$})=>o.has($)))return{...p,needs:{},judge:()=>w.
judge(o,n)};let{judge:d}=p;return d?{...p,judge:$=>Ne(d,$)}:p})})),u=(await X({...t,requirements:i},s,e.subject??"merge_request")).map(({name:m,controls:p},w)=>({
name:m,controls:p.map((d,$)=>{let _=t.requirements[w]?.controls[$];return _?{...d,control:_}:d})})),c=a??0,l=ee(u,t.waivers,{nowMs:c,project:e.project??"group/p\
roject",iid:e.subject==="project"?void 0:e.merge_request??1});return Y(l.judged,c)}function Ne(e,t){try{return e(t)}catch(r){return te(`the evidence lacks somet\
hing: ${r instanceof Error?r.message:String(r)}`)}}function*xe({expect:e},{verdict:t,requirements:r}){e.verdict!==void 0&&e.verdict!==t&&(yield`the verdict is ${t}\
, expected is ${e.verdict}`);let s=r.map(({name:a})=>a);for(let[a,o]of Object.entries(e.requirements??{})){let i=r.find(u=>u.name===a);i?i.status!==o&&(yield`"${a}\
" is ${i.status}, expected is ${String(o)}`):yield`the policy has no requirement "${a}"${b(a,s)}`}let n=r.flatMap(a=>a.controls);for(let[a,o]of Object.entries(e.
controls??{})){let i=n.filter(({control:u})=>u.id===a);if(i.length===0){let u=n.map(({control:c})=>c.id);yield`the policy has no control ${a}${b(a,u)}`}for(let u of i)
yield*qe(a,o,u)}}function*qe(e,t,{status:r,message:s}){let n=t,a=typeof n=="string"?n:n.status;r!==a&&(yield`${e} is ${r}, expected is ${a}: ${s}`);let o=typeof n==
"string"?void 0:n.message;o!==void 0&&!s.includes(o)&&(yield`${e} says "${s}", expected is "${o}"`)}function Ie(e){return`<?xml version="1.0" encoding="UTF-8"?>\

<testsuites>
${e.map(({file:t,cases:r})=>{let s=r.filter(({problems:a})=>a.length>0).length,n=r.map(({name:a,problems:o})=>{let i=`    <testcase classname="${O(t)}" name="${O(
a)}"`;if(o.length===0)return`${i}/>`;let u=O(o[0]??""),c=o.map(O).join(`
`);return`${i}>
      <failure message="${u}">${c}</failure>
    </testcase>`});return[`  <testsuite name="${O(t)}" tests="${r.length}" failures="${s}" errors="0" skipped="0">`,...n,"  </testsuite>"].join(`
`)}).join(`
`)}
</testsuites>
`}var Me={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function O(e){return e.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
"�").replaceAll(/[&<>"']/g,t=>Me[t]??"")}var U=["pass","fail","unknown","waived","not_applicable","external"],Ee=le([j(U),k({status:j(U),message:f(v().check(q(
1)))})]),h=ue(v(),ie()),Ae=k({name:re(255),subject:f(j(["merge_request","project"])),project:f(v().check(q(1))),merge_request:f(oe().check(ne(1))),now:f(se()),facts:f(
h),evidence:f(h),unreadable:f(h),expect:k({verdict:f(j(W)),requirements:f(h),controls:f(h)})}),V=k({$schema:f(v()),policy:v().check(q(1)),bases:f(h),facts:f(h),
evidence:f(h),cases:ce(Ae)});async function _e(e,t){let r=await z(e,t),{data:s,error:n}=T(V,r.data),a=n?F(n.issues,r.data,V):[],o=s?.cases??[];for(let[u,c]of o.
entries()){let l=["cases",u];o.findIndex(({name:m})=>m===c.name)<u&&a.push({path:[...l,"name"],message:`there are two cases named "${c.name}"`}),a.push(...De(c,
l)),Le(c)||a.push({path:[...l,"expect"],message:"expect names nothing, so that nothing could fail: name a verdict, requirements or controls"})}if(s?.cases.length===
0&&a.push({path:["cases"],message:"there are no cases"}),s&&a.length===0)return s;let i=await r.places();throw Q(t,a.map(({path:u,atKey:c,message:l})=>({...i(u,
c),message:l})))}function Le({expect:{verdict:e,requirements:t={},controls:r={}}}){return e!==void 0||Object.keys(t).length+Object.keys(r).length>0}function De({
expect:e},t){return[["requirements",e.requirements,j(["pass","fail","unknown","not_applicable"])],["controls",e.controls,Ee]].flatMap(([r,s={},n])=>Object.entries(
s).flatMap(([a,o])=>{let{error:i}=T(n,o);return i?F(i.issues,o,n,[...t,"expect",r,a]):[]}))}var Fe=/\.policy-test\.(?:ya?ml|json)$/,Pe=/^(?:node_modules|\..+)$/,
C=[K,{name:"junit",value:"FILE",about:"also write the outcome as JUnit XML"}],R=[{name:"name",value:"TEXT",about:"name of the case that --record writes [as reco\
rded]"},...ae],Te={operands:{name:"FOLDER|FILE",count:"any number"},flags:[...C,{name:"record",value:"FILE",about:"write a test from a live project; all flags b\
elow belong to it"},...R],async run(e,t){let{operands:r,flags:s}=e,n=s.get("record");if(Se(n===void 0?R:C,e),n===void 0)return Ue(e,t);if(r.length>0)throw new g(
"INPUT_INVALID",`--record takes its file only, not ${r.join(", ")}`);return(await import("./record.js")).record(n,s,t)}};function Se(e,{flags:t}){let r=e.filter(
({name:n})=>t.has(n)).map(({name:n})=>`--${n}`);if(r.length===0)return;let s=t.has("record")?"without --record":"with --record";throw new g("INPUT_INVALID",`${me(
r)} ${r.length===1?"is":"are"} used only ${s}`)}async function Ue({operands:e,flags:t},r){let s=performance.now(),n=await Ve(e.length>0?e:["."]);if(n.length===0)
throw new g("INPUT_INVALID",`there are no policy tests in ${e.join(", ")||"this folder"}`,{advice:"name a file NAME.policy-test.yml, or record one: countersign \
test --record NAME.policy-test.yml"});let a=await Promise.all(n.map(Re)),o=t.get("junit");o!==void 0&&await he(o,Ie(a));let i=Math.round(performance.now()-s);return r.
print(t.has("json")?JSON.stringify(a,null,2):Je(a,i,r)),a.every(({cases:u})=>u.every(({problems:c})=>c.length===0))?P.compliant:P.nonCompliant}async function Ve(e){
let t=await Promise.all(e.map(async r=>await Ce(r)?B(r):[r]));return[...new Set(t.flat())].sort()}async function B(e){let t=await pe(e,{withFileTypes:!0});return(await Promise.
all(t.filter(({name:r})=>!Pe.test(r)).map(async r=>{let s=S(e,r.name);return r.isDirectory()?B(s):r.isFile()&&Fe.test(r.name)?[s]:[]}))).flat()}async function Ce(e){
try{return(await de(e)).isDirectory()}catch(t){throw new g("INPUT_INVALID",`there is no file or folder ${e}`,{cause:t})}}async function Re(e){let t=await J(e,"t\
he test"),r=await _e(t,e),s=await Be(r,e),n=()=>performance.now(),a=await Promise.all(r.cases.map(async o=>({name:o.name,problems:await ve(r,o,s,n)})));return{file:e,
cases:a}}async function Be({policy:e,bases:t},r){let s=a=>S(we(r),a),n=async a=>a.startsWith("preset:")?{source:a,text:await Z(a)}:{source:s(a),text:await J(s(a),
"the policy")};return G([await n(e)],async a=>{let o=t?.[a];if(typeof o=="string")return{...await n(o),source:a};if(a.startsWith("preset:"))return n(a);throw new g(
"POLICY_UNREADABLE",`${r}: the policy extends ${a}, which a test does not fetch`,{advice:`name a file that stands in for it: bases: { "${a}": ./base.yml }`})})}
async function J(e,t){try{return await fe(e,"utf8")}catch(r){let{code:s}=r,n=s==="ENOENT"?"does not exist":`cannot be opened (${s})`;throw new g("POLICY_UNREADA\
BLE",`${t} ${e} ${n}`,{cause:r})}}function Je(e,t,{surface:r}){let s=e.flatMap(({file:i,cases:u})=>{let c=u.filter(({problems:l})=>l.length>0);return[`${c.length===
0?r.tone("✓","green"):r.tone("✗","red")} ${I(i)} (${M(u.length,"case")})`,...c.flatMap(({name:l,problems:m})=>[`  ${r.tone("✗","red")} ${I(l)}`,...m.map(p=>`\
      ${I(p,1e3)}`)])]}),n=e.flatMap(({cases:i})=>i),a=n.filter(({problems:i})=>i.length>0).length,o=`${n.length-a} passed, ${a} failed`;return[...s,"",`${M(n.length,
"case")} in ${M(e.length,"file")}: ${o} (${t} ms)`].join(`
`)}export{Te as test};
