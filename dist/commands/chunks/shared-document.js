import{a as w,b as h,c as I}from"./shared-selection.js";import{b as S,c as F,d as P,e as A}from"./shared-predefined.js";import{a as J}from"./shared-draft.js";import{
a as D,c as E,d as k}from"./shared-expression.js";import{a as G}from"./shared-pattern.js";import{b as V}from"./shared-schema.js";import{b as y}from"./shared-api.js";
import{b as d}from"./shared-shared-errors.js";async function Y(e){let t;try{t=JSON.parse(e)}catch(a){return{errors:[C(e,a)]}}let r=()=>import("./yaml.js");return(e.
match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(a=>a.endsWith(":")).length!==B(t)?{errors:(await r()).repeatedKeys(e)}:{data:t,places:async()=>(await r()).locateIn(
e)}}function B(e){let t=0,r=[e];for(;r.length>0;){let a=r.pop();if(typeof a!="object"||a===null)continue;let n=Object.values(a);Array.isArray(a)||(t+=n.length);
for(let i of n)r.push(i)}return t}function C(e,t){let r=e.slice(0,R(e,t)).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1,message:"is not valid JSON: the mistake is here or before it"}}function R(e,t){let r=M(t);if(r!==void 0)return r;
let[a,n]=[0,e.length];for(;n-a>1;){let i=Math.floor((a+n)/2);$(e.slice(0,i))?a=i:n=i}return $(e)?e.length:a}function $(e){try{return JSON.parse(e),!0}catch(t){return(M(
t)??0)>=e.length||/end of JSON input|Unterminated/.test(String(t))}}function M(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:"");return t?Number(t[1]):
void 0}var q=1048576;async function _(e,t){let r=Buffer.byteLength(e);if(r>q){let i=`policy ${t} has ${r} bytes, but a policy may have at most ${q}`;throw new d(
"POLICY_INVALID",i)}let a=e.replace(/^\ufeff/,"");if(a.trim()==="")throw new d("POLICY_INVALID",`policy ${t} is empty`);let n=await(/^\s*[[{]/.test(a)&&!/\.ya?ml(@|$)/.
test(t)?Y:(await import("./yaml.js")).parseYaml)(a);if("errors"in n)throw(await import("./refusals.js")).policyErrors(t,n.errors);return n}async function W(e){let{
data:t,error:r}=y(k,e);return t?z(t):(await import("./other-draft.js")).otherDraft(e,r.issues)}function z(e){let t=(e.requirements??[]).map(({name:o,description:l,
final:f=!1,controls:c},u)=>{let p=["requirements",u],g=c.map((m,b)=>({entry:typeof m=="string"?V(E,{id:m}):m,path:[...p,"controls",b]}));return{name:o,isFinal:f,
description:l,path:p,entries:g}}),{name:r,extends:a=[],waivers:n,waiver_rules:i,baseline:s}=e;return{name:r,bases:a,requirements:t,baseline:s,...J(t,n,i),problems:[]}}
async function v(e){if(e.id==="external_control")return w((await import("./uncommon.js")).external(e));if(e.rule!==void 0)return(await import("./rule.js")).selectRule(
e);if(e.message?.includes("{{")){let{withFilledMessage:u}=await import("./placeholders.js");return u(await v({...e,message:void 0}),e.message)}let t=await F(e.id);
if(t)return e.expression?h(["expression"],`${e.id} accepts parameters under with, not an expression`):K(t,e);let r=A(e.id),a=e.expression??r,n=a&&await P(a.field);
if(!n){let u=a?.field??e.id,p=H.get(u);return p!==void 0?Q(e,u,p):(await import("./uncommon.js")).unknownEntry(e,a?.field)}let i=n.warning?[`${e.id}: ${n.warning}`]:
r&&!T(r,a)?[`the expression of ${e.id} differs from GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return w(O(n,e,a),i);if(!n.asserted)return h(
["with"],`${e.id} has no parameters; set a threshold with an expression`);let{Assertion:s,assertedValue:o}=await import("./uncommon.js"),{data:l,error:f}=y(s,e.
with);if(f)return{problems:[],issues:f.issues,schema:s,warnings:i};let c=O({...n,read:()=>o(l)},e,a);return w({...c,asserted:l.value},i)}async function K(e,t){let r=e.
params;if(!r&&t.with)return h(["with"],`${t.id} has no parameters`);let a=r&&y(r,t.with??{});if(a?.error)return{problems:[],issues:a.error.issues,schema:r,warnings:[]};
let n=a?.data,i=n;try{e.prepare&&(i=await e.prepare(n))}catch(s){if(s instanceof G)return h(["with","pattern"],`pattern is not a valid RE2 expression: ${s.message}`);
throw s}return w({...j(e,t),needs:{...e.needs,...await e.needsFor?.(n)},expected:n??null,judge:s=>L(e.check(s,i),t)})}function O(e,t,r){return{...j(e,t),expected:r,
judge:a=>L(D(e.read(a),r),t)}}function j(e,t){return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,scope:e.scope,needs:e.needs,remediation:t.remediation===
void 0?e.remediation:{...e.remediation,text:t.remediation},...I(t)}}function L(e,t){return e.status!=="fail"||t.message===void 0?e:{...e,message:`${t.message} (${e.
message})`}}function T(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===t.value}var H=new Map([["version_control_enabled","project_repo_exists"],
["minimum_number_of_admins","more_members_than_admins"]]);async function Q(e,t,r){let{id:a,expression:n}=e,i=await v({...e,id:a===t?r:a,...n?{expression:{...n,field:r}}:
{}}),s=`${t} is the name of ${r} in older versions of GitLab; current versions refuse to import it`;return{...i,warnings:[s,...i.warnings]}}async function U(e,t=async()=>{}){
let r=await Promise.all(e.map(s=>N(s,[s.source],t).catch(re))),a=r.flatMap(s=>s instanceof d?[s]:[]);if(a.length>0)throw(await import("./refusals.js")).joined(a);
let n=r.filter(s=>!(s instanceof d)),i=ae(n);if(!ie(i))throw(await import("./refusals.js")).unusable(i);return i}async function N(e,t,r){let{source:a,text:n}=e,
i=await _(n,a),s=await W(i.data),o=await Promise.all(s.requirements.map(X)),l=o.map(({requirement:m})=>m),f=s.isDated?(await import("./waivers.js")).readWaivers(
s,l):void 0,c=s.baseline===void 0?void 0:(await import("./policy-baseline.js")).readBaseline(s.baseline,e.place),u=[...s.problems,...ee(s),...o.flatMap(({problems:m})=>m),
...te(s),...f?.problems??[],...c?.problems??[]];if(u.length>0)throw(await import("./refusals.js")).invalid(a,u,await i.places());let p={name:s.name,texts:[e],sources:[
a],requirements:l,waivers:f?.waivers??[],baselines:c?.baselines??[],warnings:o.flatMap(({warnings:m})=>m)};if(s.bases.length===0)return p;let{onTopOf:g}=await import("./layers.js");
return g(p,s.bases,t,async(m,b)=>{let x=await r(m);return x&&N(x,b,r)})}async function X({name:e,isFinal:t,description:r,entries:a}){let n=await Promise.all(a.map(
({entry:i})=>v(i)));return{requirement:{name:e,isFinal:t,description:r,controls:n.flatMap(({control:i})=>i?[t?{...i,isFinal:!0}:i]:[])},problems:(await Promise.
all(a.map((i,s)=>Z(i,n[s])))).flat(),warnings:n.flatMap(({warnings:i})=>i)}}async function Z({entry:e,path:t},r){let{problems:a=[],issues:n=[],schema:i}=r??{},s=a.
map(l=>({...l,path:[...t,...l.path]}));if(!i)return s;let{problemsOf:o}=await import("./issues.js");return[...s,...o(n,e.with??{},i,[...t,"with"])]}function ee({
requirements:e}){let t=e.map(({name:r})=>r);return e.filter(({name:r},a)=>t.indexOf(r)<a).map(({name:r,path:a})=>({path:a,message:`there are two requirements na\
med "${r}"`}))}function te({requirements:e}){let t=new Map;return e.flatMap(({entries:r})=>r).flatMap(({entry:{id:r,rule:a,expression:n},path:i})=>{if(!((a??n)!==
void 0&&!S.includes(r)))return[];let s=JSON.stringify(a??n),o=t.get(r)??s;t.set(r,o);let l=`${r} is already the id of another rule: give each rule its own id`;return o===
s?[]:[{path:[...i,"id"],message:l}]})}function re(e){if(e instanceof d)return e;throw e}function ae(e){let t=e.flatMap(r=>r.texts);return{name:e.map(({name:r})=>r).
join(" + "),texts:t,sources:t.map(({source:r})=>r),requirements:e.flatMap(({requirements:r})=>r),waivers:e.flatMap(({waivers:r})=>r),baselines:e.flatMap(({baselines:r,
requirements:a})=>r.map(n=>({...n,requirements:a.map(({name:i})=>i)}))),warnings:e.flatMap(({warnings:r})=>r)}}function ie({requirements:e}){return e.some(({controls:t})=>t.
some(({judge:r})=>r))&&new Set(e.map(({name:t})=>t)).size===e.length}export{_ as a,U as b};
