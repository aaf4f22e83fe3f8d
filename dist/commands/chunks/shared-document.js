import{a as g,b,c as I}from"./shared-selection.js";import{b as P,c as F,d as J,e as A}from"./shared-predefined.js";import{a as D}from"./shared-draft.js";import{
a as E,c as k,d as C}from"./shared-expression.js";import{a as G}from"./shared-pattern.js";import{b as Y}from"./shared-schema.js";import{b as y}from"./shared-api.js";
import{b as w}from"./shared-shared-errors.js";async function B(e){let t;try{t=JSON.parse(e)}catch(a){return{errors:[V(e,a)]}}let r=()=>import("./yaml.js");return(e.
match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(a=>a.endsWith(":")).length!==R(t)?{errors:(await r()).repeatedKeys(e)}:{data:t,places:async()=>(await r()).locateIn(
e)}}function R(e){let t=0,r=[e];for(;r.length>0;){let a=r.pop();if(typeof a!="object"||a===null)continue;let n=Object.values(a);Array.isArray(a)||(t+=n.length);
for(let i of n)r.push(i)}return t}function V(e,t){let r=e.slice(0,W(e,t)).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1,message:"is not valid JSON: the mistake is here or before it"}}function W(e,t){let r=M(t);if(r!==void 0)return r;
let[a,n]=[0,e.length];for(;n-a>1;){let i=Math.floor((a+n)/2);$(e.slice(0,i))?a=i:n=i}return $(e)?e.length:a}function $(e){try{return JSON.parse(e),!0}catch(t){return(M(
t)??0)>=e.length||/end of JSON input|Unterminated/.test(String(t))}}function M(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:"");return t?Number(t[1]):
void 0}var q=1048576;async function _(e,t){let r=Buffer.byteLength(e);if(r>q){let i=`policy ${t} has ${r} bytes, but a policy may have at most ${q}`;throw new w(
"POLICY_INVALID",i)}let a=e.replace(/^\ufeff/,"");if(a.trim()==="")throw new w("POLICY_INVALID",`policy ${t} is empty`);let n=await(/^\s*[[{]/.test(a)&&!/\.ya?ml(@|$)/.
test(t)?B:(await import("./yaml.js")).parseYaml)(a);if("errors"in n)throw(await import("./refusals.js")).policyErrors(t,n.errors);return n}async function z(e){let{
data:t,error:r}=y(C,e);return t?T(t):(await import("./other-draft.js")).otherDraft(e,r.issues)}function T(e){let t=(e.requirements??[]).map(({name:o,description:l,
final:f=!1,controls:c},u)=>{let p=["requirements",u],h=c.map((d,m)=>({entry:typeof d=="string"?Y(k,{id:d}):d,path:[...p,"controls",m]}));return{name:o,isFinal:f,
description:l,path:p,entries:h}}),{name:r,extends:a=[],waivers:n,waiver_rules:i,baseline:s}=e;return{name:r,bases:a,requirements:t,baseline:s,...D(t,n,i),problems:[]}}
async function v(e){if(e.id==="external_control")return g((await import("./uncommon.js")).external(e));if(e.rule!==void 0)return(await import("./rule.js")).selectRule(
e);if(e.message?.includes("{{")){let{withFilledMessage:u}=await import("./placeholders.js");return u(await v({...e,message:void 0}),e.message)}let t=await F(e.id);
if(t)return e.expression?b(["expression"],`${e.id} accepts parameters under with, not an expression`):U(t,e);let r=A(e.id),a=e.expression??r,n=a&&await J(a.field);
if(!n){let u=a?.field??e.id,p=K.get(u);return p!==void 0?Q(e,u,p):(await import("./uncommon.js")).unknownEntry(e,a?.field)}let i=n.warning?[`${e.id}: ${n.warning}`]:
r&&!H(r,a)?[`the expression of ${e.id} differs from GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return g(O(n,e,a),i);if(!n.asserted)return b(
["with"],`${e.id} has no parameters; set a threshold with an expression`);let{Assertion:s,assertedValue:o}=await import("./uncommon.js"),{data:l,error:f}=y(s,e.
with);if(f)return{problems:[],issues:f.issues,schema:s,warnings:i};let c=O({...n,read:()=>o(l)},e,a);return g({...c,asserted:l.value},i)}async function U(e,t){let r=e.
params;if(!r&&t.with)return b(["with"],`${t.id} has no parameters`);let a=r&&y(r,t.with??{});if(a?.error)return{problems:[],issues:a.error.issues,schema:r,warnings:[]};
let n=a?.data,i=n;try{e.prepare&&(i=await e.prepare(n))}catch(s){if(s instanceof G)return b(["with","pattern"],`pattern is not a valid RE2 expression: ${s.message}`);
throw s}return g({...N(e,t),needs:{...e.needs,...await e.needsFor?.(n)},expected:n??null,judge:s=>j(e.check(s,i),t)})}function O(e,t,r){return{...N(e,t),expected:r,
judge:a=>j(E(e.read(a),r),t)}}function N(e,t){return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,scope:e.scope,needs:e.needs,remediation:t.remediation===
void 0?e.remediation:{...e.remediation,text:t.remediation},...I(t)}}function j(e,t){return e.status!=="fail"||t.message===void 0?e:{...e,message:`${t.message} (${e.
message})`}}function H(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===t.value}var K=new Map([["version_control_enabled","project_repo_exists"],
["minimum_number_of_admins","more_members_than_admins"]]);async function Q(e,t,r){let{id:a,expression:n}=e,i=await v({...e,id:a===t?r:a,...n?{expression:{...n,field:r}}:
{}}),s=`${t} is the name of ${r} in older versions of GitLab; current versions refuse to import it`;return{...i,warnings:[s,...i.warnings]}}async function X(e,t=async()=>{}){
let r=await Promise.all(e.map(s=>L(s,[s.source],t).catch(ie))),a=r.flatMap(s=>s instanceof w?[s]:[]);if(a.length>0)throw(await import("./refusals.js")).joined(a);
let n=r.filter(s=>!(s instanceof w)),i=ne(n);if(!se(i))throw(await import("./refusals.js")).unusable(i);return i}async function L(e,t,r){let{source:a,text:n}=e,
i=await _(n,a),s=await z(i.data),o=await Promise.all(s.requirements.map(Z)),l=o.map(({requirement:m})=>m),f=s.isDated?(await import("./waivers.js")).readWaivers(
s,l):void 0,c=s.baseline===void 0?void 0:(await import("./policy-baseline.js")).readBaseline(s.baseline,e.place),u=s.bases.length>0?(await import("./base-names.js")).
baseProblems(s.bases):[],p=[...s.problems,...u,...te(s),...re(s),...o.flatMap(({problems:m})=>m),...ae(s),...f?.problems??[],...c?.problems??[]];if(p.length>0)throw(await import("./refusals.js")).
invalid(a,p,await i.places());let h={name:s.name,texts:[e],sources:[a],requirements:l,waivers:f?.waivers??[],baselines:c?.baselines??[],warnings:o.flatMap(({warnings:m})=>m)};
if(s.bases.length===0)return h;let{onTopOf:d}=await import("./layers.js");return d(h,s.bases,t,async(m,S)=>{let x=await r(m);return x&&L(x,S,r)})}async function Z({
name:e,isFinal:t,description:r,entries:a}){let n=await Promise.all(a.map(({entry:i})=>v(i)));return{requirement:{name:e,isFinal:t,description:r,controls:n.flatMap(
({control:i})=>i?[t?{...i,isFinal:!0}:i]:[])},problems:(await Promise.all(a.map((i,s)=>ee(i,n[s])))).flat(),warnings:n.flatMap(({warnings:i})=>i)}}async function ee({
entry:e,path:t},r){let{problems:a=[],issues:n=[],schema:i}=r??{},s=a.map(l=>({...l,path:[...t,...l.path]}));if(!i)return s;let{problemsOf:o}=await import("./issues.js");
return[...s,...o(n,e.with??{},i,[...t,"with"])]}function te({requirements:e}){let t=e.map(({name:r})=>r);return e.filter(({name:r},a)=>t.indexOf(r)<a).map(({name:r,
path:a})=>({path:a,message:`there are two requirements named "${r}"`}))}function re({requirements:e}){return e.flatMap(({entries:t})=>{let r=t.map(({entry:a})=>JSON.
stringify(a));return t.flatMap(({entry:{id:a},path:n},i)=>r.indexOf(r[i]??"")<i?[{path:n,message:`${a} is in this requirement twice`}]:[])})}function ae({requirements:e}){
let t=new Map;return e.flatMap(({entries:r})=>r).flatMap(({entry:{id:r,rule:a,expression:n},path:i})=>{if(!((a??n)!==void 0&&!P.includes(r)))return[];let s=JSON.
stringify(a??n),o=t.get(r)??s;t.set(r,o);let l=`${r} is already the id of another rule: give each rule its own id`;return o===s?[]:[{path:[...i,"id"],message:l}]})}
function ie(e){if(e instanceof w)return e;throw e}function ne(e){let t=e.flatMap(r=>r.texts);return{name:e.map(({name:r})=>r).join(" + "),texts:t,sources:t.map(
({source:r})=>r),requirements:e.flatMap(({requirements:r})=>r),waivers:e.flatMap(({waivers:r})=>r),baselines:e.flatMap(({baselines:r,requirements:a})=>r.map(n=>({
...n,requirements:a.map(({name:i})=>i)}))),warnings:e.flatMap(({warnings:r})=>r)}}function se({requirements:e}){return e.some(({controls:t})=>t.some(({judge:r})=>r))&&
new Set(e.map(({name:t})=>t)).size===e.length}export{_ as a,X as b};
