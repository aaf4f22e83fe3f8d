import{a as A}from"./shared-draft.js";import{a as w,b as h,c as E}from"./shared-selection.js";import{b as F,c as J,d as P,e as D}from"./shared-predefined.js";import{
a as k,c as G,d as R}from"./shared-expression.js";import{a as V}from"./shared-pattern.js";import{d as B}from"./shared-controls-define.js";import{b as C}from"./shared-schema.js";
import{b}from"./shared-api.js";import{b as c}from"./shared-shared-errors.js";async function W(e){let t;try{t=JSON.parse(e)}catch(a){return{errors:[z(e,a)]}}let r=()=>import("./yaml.js");
return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(a=>a.endsWith(":")).length!==Y(t)?{errors:(await r()).repeatedKeys(e)}:{data:t,places:async()=>(await r()).
locateIn(e)}}function Y(e){let t=0,r=[e];for(;r.length>0;){let a=r.pop();if(typeof a!="object"||a===null)continue;let i=Object.values(a);Array.isArray(a)||(t+=i.
length);for(let n of i)r.push(n)}return t}function z(e,t){let r=e.slice(0,T(e,t)).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1,message:"is not valid JSON: the mistake is here or before it"}}function T(e,t){let r=$(t);if(r!==void 0)return r;
let[a,i]=[0,e.length];for(;i-a>1;){let n=Math.floor((a+i)/2);x(e.slice(0,n))?a=n:i=n}return x(e)?e.length:a}function x(e){try{return JSON.parse(e),!0}catch(t){return($(
t)??0)>=e.length||/end of JSON input|Unterminated/.test(String(t))}}function $(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:"");return t?Number(t[1]):
void 0}var M=1048576;async function q(e,t){let r=Buffer.byteLength(e);if(r>M){let n=`policy ${t} has ${r} bytes, but a policy may have at most ${M}`;throw new c(
"POLICY_INVALID",n)}let a=e.replace(/^\ufeff/,"");if(a.trim()==="")throw new c("POLICY_INVALID",`policy ${t} is empty`);let i=await(/^\s*[[{]/.test(a)&&!/\.ya?ml(@|$)/.
test(t)?W:(await import("./yaml.js")).parseYaml)(a);if("errors"in i)throw(await import("./refusals.js")).policyErrors(t,i.errors);return i}async function O(e){let{
data:t,error:r}=b(R,e);return t?U(t):(await import("./other-draft.js")).otherDraft(e,r.issues)}function U(e){let t=(e.requirements??[]).map(({name:l,description:o,
final:f=!1,controls:u},m)=>{let p=["requirements",m],d=u.map((g,I)=>({entry:typeof g=="string"?C(G,{id:g}):g,path:[...p,"controls",I]}));return{name:l,isFinal:f,
description:o,path:p,entries:d}}),{name:r,extends:a=[],waivers:i,waiver_rules:n,baseline:s}=e;return{name:r,bases:a,requirements:t,baseline:s,...A(t,i,n),problems:[]}}
async function y(e){if(e.id==="external_control")return w((await import("./uncommon.js")).external(e));if(e.rule!==void 0)return(await import("./rule.js")).selectRule(
e);if(e.message?.includes("{{")){let{withFilledMessage:p}=await import("./placeholders.js");return p(await y({...e,message:void 0}),e.message)}let t=await J(e.id);
if(t)return e.expression?h(["expression"],`${e.id} accepts parameters under with, not an expression`):H(t,e);let r=D(e.id),a=e.expression??r,i=a&&await P(a.field);
if(!i){let p=a?.field??e.id,d=X.get(p);return d!==void 0?Z(e,p,d):(await import("./uncommon.js")).unknownEntry(e,a?.field)}let n=i.warning?[`${e.id}: ${i.warning}`]:
r&&!Q(r,a)?[`the expression of ${e.id} differs from GitLab's own; GitLab would refuse to import it`]:[],s=await K(i,r===void 0?void 0:e.id);if(!e.with)return w(
{..._(i,e,a),page:s},n);if(!i.asserted)return h(["with"],`${e.id} has no parameters; set a threshold with an expression`);let{Assertion:l,assertedValue:o}=await import("./uncommon.js"),
{data:f,error:u}=b(l,e.with);if(u)return{problems:[],issues:u.issues,schema:l,warnings:n};let m=_({...i,read:()=>o(f)},e,a);return w({...m,page:s,asserted:f.value},
n)}async function H(e,t){let r=e.params;if(!r&&t.with)return h(["with"],`${t.id} has no parameters`);let a=r&&b(r,t.with??{});if(a?.error)return{problems:[],issues:a.
error.issues,schema:r,warnings:[]};let i=a?.data,n=i;try{e.prepare&&(n=await e.prepare(i))}catch(s){if(s instanceof V)return h(["with","pattern"],`pattern is no\
t a valid RE2 expression: ${s.message}`);throw s}return w({...N(e,t),page:v(t.id),needs:{...e.needs,...await e.needsFor?.(i)},expected:i??null,judge:s=>j(e.check(
s,n),t)})}function _(e,t,r){return{...N(e,t),title:t.title??B(e,r),expected:r,judge:a=>j(k(e.read(a),r),t)}}async function K(e,t){return e.warning?v("README"):v(
t??(await import("./uncommon.js")).controlOf(e.id))}function v(e){return`reference/controls/${e}.md`}function N(e,t){return{id:t.id,title:t.title??e.title,severity:t.
severity??e.severity,scope:e.scope,needs:e.needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation},...E(t)}}function j(e,t){
return e.status!=="fail"||t.message===void 0?e:{...e,message:`${t.message} (${e.message})`}}function Q(e,t){return e.field===t.field&&e.operator===t.operator&&e.
value===t.value}var X=new Map([["version_control_enabled","project_repo_exists"],["minimum_number_of_admins","more_members_than_admins"]]);async function Z(e,t,r){
let{id:a,expression:i}=e,n=await y({...e,id:a===t?r:a,...i?{expression:{...i,field:r}}:{}}),s=`${t} is the name of ${r} in older versions of GitLab; current ver\
sions refuse to import it`;return{...n,warnings:[s,...n.warnings]}}async function ee(e,t=async()=>{}){let r=te(t),a=async o=>L(await S(o),[o.source],r),i=await Promise.
all(e.map(o=>a(o).catch(oe))),n=i.flatMap(o=>o instanceof c?[o]:[]);if(n.length>0)throw(await import("./refusals.js")).joined(n);let s=i.filter(o=>!(o instanceof
c)),l=le(s);if(!me(l))throw(await import("./refusals.js")).unusable(l);return l}async function L({own:e,bases:t},r,a){if(t.length===0)return e;let{onTopOf:i}=await import("./layers.js");
return i(e,t,r,async(n,s)=>{let l=await a(n);return l&&L(l,s,a)})}function te(e){let t=new Map;return r=>{let a=t.get(r)??e(r).then(i=>i&&S(i));return t.set(r,a),
a}}async function S(e){let{source:t,text:r}=e,a=await q(r,t),i=await O(a.data),n=await Promise.all(i.requirements.map(re)),s=n.map(({requirement:m})=>m),l=i.isDated?
(await import("./waivers.js")).readWaivers(i,s):void 0,o=i.baseline===void 0?void 0:(await import("./policy-baseline.js")).readBaseline(i.baseline,e.place),f=i.
bases.length>0?await(await import("./base-names.js")).baseProblems(i.bases):[],u=[...i.problems,...f,...ie(i),...ne(i),...n.flatMap(({problems:m})=>m),...se(i),
...l?.problems??[],...o?.problems??[]];if(u.length>0)throw(await import("./refusals.js")).invalid(t,u,await a.places());return{own:{name:i.name,texts:[e],sources:[
t],requirements:s,waivers:l?.waivers??[],baselines:o?.baselines??[],warnings:n.flatMap(({warnings:m})=>m)},bases:i.bases}}async function re({name:e,isFinal:t,description:r,
entries:a}){let i=await Promise.all(a.map(({entry:n})=>y(n)));return{requirement:{name:e,isFinal:t,description:r,controls:i.flatMap(({control:n})=>n?[t?{...n,isFinal:!0}:
n]:[])},problems:(await Promise.all(a.map((n,s)=>ae(n,i[s])))).flat(),warnings:i.flatMap(({warnings:n})=>n)}}async function ae({entry:e,path:t},r){let{problems:a=[],
issues:i=[],schema:n}=r??{},s=a.map(o=>({...o,path:[...t,...o.path]}));if(!n)return s;let{problemsOf:l}=await import("./issues.js");return[...s,...l(i,e.with??{},
n,[...t,"with"])]}function ie({requirements:e}){let t=e.map(({name:r})=>r);return e.filter(({name:r},a)=>t.indexOf(r)<a).map(({name:r,path:a})=>({path:a,message:`\
there are two requirements named "${r}"`}))}function ne({requirements:e}){return e.flatMap(({entries:t})=>{let r=t.map(({entry:a})=>JSON.stringify(a));return t.
flatMap(({entry:{id:a},path:i},n)=>r.indexOf(r[n]??"")<n?[{path:i,message:`${a} is in this requirement twice`}]:[])})}function se({requirements:e}){let t=new Map;
return e.flatMap(({entries:r})=>r).flatMap(({entry:{id:r,rule:a,expression:i},path:n})=>{if(!((a??i)!==void 0&&!F.includes(r)))return[];let s=JSON.stringify(a??
i),l=t.get(r)??s;t.set(r,l);let o=`${r} is already the id of another rule: give each rule its own id`;return l===s?[]:[{path:[...n,"id"],message:o}]})}function oe(e){
if(e instanceof c)return e;throw e}function le(e){let t=e.flatMap(r=>r.texts);return{name:e.map(({name:r})=>r).join(" + "),texts:t,sources:t.map(({source:r})=>r),
requirements:e.flatMap(({requirements:r})=>r),waivers:e.flatMap(({waivers:r})=>r),baselines:e.flatMap(({baselines:r,requirements:a})=>r.map(i=>({...i,requirements:a.
map(({name:n})=>n)}))),warnings:e.flatMap(({warnings:r})=>r)}}function me({requirements:e}){return e.some(({controls:t})=>t.some(({judge:r})=>r))&&new Set(e.map(
({name:t})=>t)).size===e.length}export{q as a,O as b,ee as c};
