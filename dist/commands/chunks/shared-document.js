import{a as I}from"./shared-draft.js";import{a as P,c as S,d as k}from"./shared-expression.js";import{a as w,b as h,c as A}from"./shared-selection.js";import{b as F,
c as J,d as D,e as E}from"./shared-predefined.js";import{a as C}from"./shared-pattern.js";import{b as G}from"./shared-schema.js";import{b as d}from"./shared-shared-errors.js";
import{b}from"./shared-api.js";async function V(e){let t;try{t=JSON.parse(e)}catch(a){return{errors:[B(e,a)]}}let r=()=>import("./yaml.js");return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??
[]).filter(a=>a.endsWith(":")).length!==Y(t)?{errors:(await r()).repeatedKeys(e)}:{data:t,places:async()=>(await r()).locateIn(e)}}function Y(e){let t=0,r=[e];for(;r.
length>0;){let a=r.pop();if(typeof a!="object"||a===null)continue;let i=Object.values(a);Array.isArray(a)||(t+=i.length);for(let n of i)r.push(n)}return t}function B(e,t){
let r=e.slice(0,R(e,t)).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1,message:"is not valid JSON: something is wrong at or before this place"}}function R(e,t){let r=M(t);if(r!==
void 0)return r;let[a,i]=[0,e.length];for(;i-a>1;){let n=Math.floor((a+i)/2);$(e.slice(0,n))?a=n:i=n}return $(e)?e.length:a}function $(e){try{return JSON.parse(
e),!0}catch(t){return(M(t)??0)>=e.length||/end of JSON input|Unterminated/.test(String(t))}}function M(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:
"");return t?Number(t[1]):void 0}var q=1048576;async function _(e,t){let r=Buffer.byteLength(e);if(r>q){let n=`policy ${t} has ${r} bytes, more than the ${q} a \
policy may have`;throw new d("POLICY_INVALID",n)}let a=e.replace(/^\ufeff/,"");if(a.trim()==="")throw new d("POLICY_INVALID",`policy ${t} is empty`);let i=await(/^\s*[[{]/.
test(a)&&!/\.ya?ml(@|$)/.test(t)?V:(await import("./yaml.js")).parseYaml)(a);if("errors"in i)throw(await import("./refusals.js")).policyErrors(t,i.errors);return i}
async function W(e){let{data:t,error:r}=b(k,e);return t?z(t):(await import("./other-draft.js")).otherDraft(e,r.issues)}function z(e){let t=(e.requirements??[]).
map(({name:o,description:l,final:u=!1,controls:p},f)=>{let c=["requirements",f],g=p.map((m,y)=>({entry:typeof m=="string"?G(S,{id:m}):m,path:[...c,"controls",y]}));
return{name:o,isFinal:u,description:l,path:c,entries:g}}),{name:r,extends:a=[],waivers:i,waiver_rules:n,baseline:s}=e;return{name:r,bases:a,requirements:t,baseline:s,
...I(t,i,n),problems:[]}}async function v(e){if(e.id==="external_control")return w((await import("./uncommon.js")).external(e));if(e.rule!==void 0)return(await import("./rule.js")).
selectRule(e);if(e.message?.includes("{{")){let{withFilledMessage:p}=await import("./placeholders.js");return p(await v({...e,message:void 0}),e.message)}let t=await J(
e.id);if(t)return e.expression?h(["expression"],`${e.id} takes parameters under with, not an expression`):K(t,e);let r=E(e.id),a=e.expression??r,i=a&&await D(a.
field);if(!i){let p=a?.field??e.id,f=H.get(p);return f!==void 0?Q(e,p,f):(await import("./uncommon.js")).unknownEntry(e,a?.field)}let n=i.warning?[`${e.id}: ${i.
warning}`]:r&&!T(r,a)?[`${e.id} has another expression than GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return w(O(i,e,a),n);if(!i.asserted)return h(
["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let{Assertion:s,assertedValue:o}=await import("./uncommon.js"),{data:l,error:u}=b(
s,e.with);return u?{problems:[],issues:u.issues,schema:s,warnings:n}:w(O({...i,read:()=>o(l)},e,a),n)}async function K(e,t){let r=e.params;if(!r&&t.with)return h(
["with"],`${t.id} takes no parameters`);let a=r&&b(r,t.with??{});if(a?.error)return{problems:[],issues:a.error.issues,schema:r,warnings:[]};let i=a?.data,n=i;try{
e.prepare&&(n=await e.prepare(i))}catch(s){if(s instanceof C)return h(["with","pattern"],`pattern is not a valid RE2 expression: ${s.message}`);throw s}return w(
{...j(e,t),needs:{...e.needs,...await e.needsFor?.(i)},expected:i??null,judge:s=>L(e.check(s,n),t)})}function O(e,t,r){return{...j(e,t),expected:r,judge:a=>L(P(
e.read(a),r),t)}}function j(e,t){return{id:t.id,title:t.title??e.title,severity:t.severity??e.severity,scope:e.scope,needs:e.needs,remediation:t.remediation===void 0?
e.remediation:{...e.remediation,text:t.remediation},...A(t)}}function L(e,t){return e.status!=="fail"||t.message===void 0?e:{...e,message:`${t.message} (${e.message}\
)`}}function T(e,t){return e.field===t.field&&e.operator===t.operator&&e.value===t.value}var H=new Map([["version_control_enabled","project_repo_exists"],["mini\
mum_number_of_admins","more_members_than_admins"]]);async function Q(e,t,r){let{id:a,expression:i}=e,n=await v({...e,id:a===t?r:a,...i?{expression:{...i,field:r}}:
{}}),s=`${t} is the name that an older GitLab had for ${r}; a current one refuses to import it`;return{...n,warnings:[s,...n.warnings]}}async function U(e,t=async()=>{}){
let r=await Promise.all(e.map(s=>N(s,[s.source],t).catch(re))),a=r.flatMap(s=>s instanceof d?[s]:[]);if(a.length>0)throw(await import("./refusals.js")).joined(a);
let i=r.filter(s=>!(s instanceof d)),n=ae(i);if(!ie(n))throw(await import("./refusals.js")).unusable(n);return n}async function N(e,t,r){let{source:a,text:i}=e,
n=await _(i,a),s=await W(n.data),o=await Promise.all(s.requirements.map(X)),l=o.map(({requirement:m})=>m),u=s.isDated?(await import("./waivers.js")).readWaivers(
s,l):void 0,p=s.baseline===void 0?void 0:(await import("./policy-baseline.js")).readBaseline(s.baseline),f=[...s.problems,...ee(s),...o.flatMap(({problems:m})=>m),
...te(s),...u?.problems??[],...p?.problems??[]];if(f.length>0)throw(await import("./refusals.js")).invalid(a,f,await n.places());let c={name:s.name,texts:[e],sources:[
a],requirements:l,waivers:u?.waivers??[],baselines:p?.baselines??[],warnings:o.flatMap(({warnings:m})=>m)};if(s.bases.length===0)return c;let{onTopOf:g}=await import("./layers.js");
return g(c,s.bases,t,async(m,y)=>{let x=await r(m);return x&&N(x,y,r)})}async function X({name:e,isFinal:t,description:r,entries:a}){let i=await Promise.all(a.map(
({entry:n})=>v(n)));return{requirement:{name:e,isFinal:t,description:r,controls:i.flatMap(({control:n})=>n??[])},problems:(await Promise.all(a.map((n,s)=>Z(n,i[s])))).
flat(),warnings:i.flatMap(({warnings:n})=>n)}}async function Z({entry:e,path:t},r){let{problems:a=[],issues:i=[],schema:n}=r??{},s=a.map(l=>({...l,path:[...t,...l.
path]}));if(!n)return s;let{problemsOf:o}=await import("./issues.js");return[...s,...o(i,e.with??{},n,[...t,"with"])]}function ee({requirements:e}){let t=e.map(
({name:r})=>r);return e.filter(({name:r},a)=>t.indexOf(r)<a).map(({name:r,path:a})=>({path:a,message:`there are two requirements named "${r}"`}))}function te({requirements:e}){
let t=new Map;return e.flatMap(({entries:r})=>r).flatMap(({entry:{id:r,rule:a,expression:i},path:n})=>{if(!((a??i)!==void 0&&!F.includes(r)))return[];let s=JSON.
stringify(a??i),o=t.get(r)??s;t.set(r,o);let l=`${r} is already the id of another rule: give each its own`;return o===s?[]:[{path:[...n,"id"],message:l}]})}function re(e){
if(e instanceof d)return e;throw e}function ae(e){let t=e.flatMap(r=>r.texts);return{name:e.map(({name:r})=>r).join(" + "),texts:t,sources:t.map(({source:r})=>r),
requirements:e.flatMap(({requirements:r})=>r),waivers:e.flatMap(({waivers:r})=>r),baselines:e.flatMap(({baselines:r,requirements:a})=>r.map(i=>({...i,requirements:a.
map(({name:n})=>n)}))),warnings:e.flatMap(({warnings:r})=>r)}}function ie({requirements:e}){return e.some(({controls:t})=>t.some(({judge:r})=>r))&&new Set(e.map(
({name:t})=>t)).size===e.length}export{_ as a,U as b};
