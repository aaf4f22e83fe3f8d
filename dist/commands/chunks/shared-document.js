import{a as A}from"./shared-draft.js";import{a as g,b,c as E}from"./shared-selection.js";import{b as F,c as J,d as D,e as R}from"./shared-predefined.js";import{
a as k,c as V,d as Y}from"./shared-expression.js";import{a as B}from"./shared-pattern.js";import{d as C}from"./shared-controls-define.js";import{b as G}from"./shared-schema.js";
import{b as y}from"./shared-api.js";import{b as h}from"./shared-shared-errors.js";async function z(e){let t;try{t=JSON.parse(e)}catch(a){return{errors:[T(e,a)]}}
let r=()=>import("./yaml.js");return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(a=>a.endsWith(":")).length!==K(t)?{errors:(await r()).repeatedKeys(e)}:{data:t,
places:async()=>(await r()).locateIn(e)}}function K(e){let t=0,r=[e];for(;r.length>0;){let a=r.pop();if(typeof a!="object"||a===null)continue;let n=Object.values(
a);Array.isArray(a)||(t+=n.length);for(let i of n)r.push(i)}return t}function T(e,t){let r=e.slice(0,U(e,t)).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1,message:"is not valid JSON: the mistake is here or before it"}}function U(e,t){let r=q(t);if(r!==void 0)return r;
let[a,n]=[0,e.length];for(;n-a>1;){let i=Math.floor((a+n)/2);M(e.slice(0,i))?a=i:n=i}return M(e)?e.length:a}function M(e){try{return JSON.parse(e),!0}catch(t){return(q(
t)??0)>=e.length||/end of JSON input|Unterminated/.test(String(t))}}function q(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:"");return t?Number(t[1]):
void 0}var O=1048576;async function _(e,t){let r=Buffer.byteLength(e);if(r>O){let i=`policy ${t} has ${r} bytes, but a policy may have at most ${O}`;throw new h(
"POLICY_INVALID",i)}let a=e.replace(/^\ufeff/,"");if(a.trim()==="")throw new h("POLICY_INVALID",`policy ${t} is empty`);let n=await(/^\s*[[{]/.test(a)&&!/\.ya?ml(@|$)/.
test(t)?z:(await import("./yaml.js")).parseYaml)(a);if("errors"in n)throw(await import("./refusals.js")).policyErrors(t,n.errors);return n}async function N(e){let{
data:t,error:r}=y(Y,e);return t?W(t):(await import("./other-draft.js")).otherDraft(e,r.issues)}function W(e){let t=(e.requirements??[]).map(({name:o,description:l,
final:p=!1,controls:f},d)=>{let m=["requirements",d],c=f.map((w,u)=>({entry:typeof w=="string"?G(V,{id:w}):w,path:[...m,"controls",u]}));return{name:o,isFinal:p,
description:l,path:m,entries:c}}),{name:r,extends:a=[],waivers:n,waiver_rules:i,baseline:s}=e;return{name:r,bases:a,requirements:t,baseline:s,...A(t,n,i),problems:[]}}
async function v(e){if(e.id==="external_control")return g((await import("./uncommon.js")).external(e));if(e.rule!==void 0)return(await import("./rule.js")).selectRule(
e);if(e.message?.includes("{{")){let{withFilledMessage:m}=await import("./placeholders.js");return m(await v({...e,message:void 0}),e.message)}let t=await J(e.id);
if(t)return e.expression?b(["expression"],`${e.id} accepts parameters under with, not an expression`):H(t,e);let r=R(e.id),a=e.expression??r,n=a&&await D(a.field);
if(!n){let m=a?.field??e.id,c=Z.get(m);return c!==void 0?ee(e,m,c):(await import("./uncommon.js")).unknownEntry(e,a?.field)}let i=n.warning?[`${e.id}: ${n.warning}`]:
r&&!X(r,a)?[`the expression of ${e.id} differs from GitLab's own; GitLab would refuse to import it`]:[],s=await Q(n,r===void 0?void 0:e.id);if(!e.with)return g(
{...j(n,e,a),page:s},i);if(!n.asserted)return b(["with"],`${e.id} has no parameters; set a threshold with an expression`);let{Assertion:o,assertedValue:l}=await import("./uncommon.js"),
{data:p,error:f}=y(o,e.with);if(f)return{problems:[],issues:f.issues,schema:o,warnings:i};let d=j({...n,read:()=>l(p)},e,a);return g({...d,page:s,asserted:p.value},
i)}async function H(e,t){let r=e.params;if(!r&&t.with)return b(["with"],`${t.id} has no parameters`);let a=r&&y(r,t.with??{});if(a?.error)return{problems:[],issues:a.
error.issues,schema:r,warnings:[]};let n=a?.data,i=n;try{e.prepare&&(i=await e.prepare(n))}catch(s){if(s instanceof B)return b(["with","pattern"],`pattern is no\
t a valid RE2 expression: ${s.message}`);throw s}return g({...L(e,t),page:x(t.id),needs:{...e.needs,...await e.needsFor?.(n)},expected:n??null,judge:s=>S(e.check(
s,i),t)})}function j(e,t,r){return{...L(e,t),title:t.title??C(e,r),expected:r,judge:a=>S(k(e.read(a),r),t)}}async function Q(e,t){return e.warning?x("README"):x(
t??(await import("./uncommon.js")).controlOf(e.id))}function x(e){return`reference/controls/${e}.md`}function L(e,t){return{id:t.id,title:t.title??e.title,severity:t.
severity??e.severity,scope:e.scope,needs:e.needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation},...E(t)}}function S(e,t){
return e.status!=="fail"||t.message===void 0?e:{...e,message:`${t.message} (${e.message})`}}function X(e,t){return e.field===t.field&&e.operator===t.operator&&e.
value===t.value}var Z=new Map([["version_control_enabled","project_repo_exists"],["minimum_number_of_admins","more_members_than_admins"]]);async function ee(e,t,r){
let{id:a,expression:n}=e,i=await v({...e,id:a===t?r:a,...n?{expression:{...n,field:r}}:{}}),s=`${t} is the name of ${r} in older versions of GitLab; current ver\
sions refuse to import it`;return{...i,warnings:[s,...i.warnings]}}async function te(e,t=async()=>{}){let r=await Promise.all(e.map(s=>I(s,[s.source],t).catch(oe))),
a=r.flatMap(s=>s instanceof h?[s]:[]);if(a.length>0)throw(await import("./refusals.js")).joined(a);let n=r.filter(s=>!(s instanceof h)),i=le(n);if(!me(i))throw(await import("./refusals.js")).
unusable(i);return i}async function I(e,t,r){let{source:a,text:n}=e,i=await _(n,a),s=await N(i.data),o=await Promise.all(s.requirements.map(re)),l=o.map(({requirement:u})=>u),
p=s.isDated?(await import("./waivers.js")).readWaivers(s,l):void 0,f=s.baseline===void 0?void 0:(await import("./policy-baseline.js")).readBaseline(s.baseline,e.
place),d=s.bases.length>0?await(await import("./base-names.js")).baseProblems(s.bases):[],m=[...s.problems,...d,...ie(s),...ne(s),...o.flatMap(({problems:u})=>u),
...se(s),...p?.problems??[],...f?.problems??[]];if(m.length>0)throw(await import("./refusals.js")).invalid(a,m,await i.places());let c={name:s.name,texts:[e],sources:[
a],requirements:l,waivers:p?.waivers??[],baselines:f?.baselines??[],warnings:o.flatMap(({warnings:u})=>u)};if(s.bases.length===0)return c;let{onTopOf:w}=await import("./layers.js");
return w(c,s.bases,t,async(u,P)=>{let $=await r(u);return $&&I($,P,r)})}async function re({name:e,isFinal:t,description:r,entries:a}){let n=await Promise.all(a.
map(({entry:i})=>v(i)));return{requirement:{name:e,isFinal:t,description:r,controls:n.flatMap(({control:i})=>i?[t?{...i,isFinal:!0}:i]:[])},problems:(await Promise.
all(a.map((i,s)=>ae(i,n[s])))).flat(),warnings:n.flatMap(({warnings:i})=>i)}}async function ae({entry:e,path:t},r){let{problems:a=[],issues:n=[],schema:i}=r??{},
s=a.map(l=>({...l,path:[...t,...l.path]}));if(!i)return s;let{problemsOf:o}=await import("./issues.js");return[...s,...o(n,e.with??{},i,[...t,"with"])]}function ie({
requirements:e}){let t=e.map(({name:r})=>r);return e.filter(({name:r},a)=>t.indexOf(r)<a).map(({name:r,path:a})=>({path:a,message:`there are two requirements na\
med "${r}"`}))}function ne({requirements:e}){return e.flatMap(({entries:t})=>{let r=t.map(({entry:a})=>JSON.stringify(a));return t.flatMap(({entry:{id:a},path:n},i)=>r.
indexOf(r[i]??"")<i?[{path:n,message:`${a} is in this requirement twice`}]:[])})}function se({requirements:e}){let t=new Map;return e.flatMap(({entries:r})=>r).
flatMap(({entry:{id:r,rule:a,expression:n},path:i})=>{if(!((a??n)!==void 0&&!F.includes(r)))return[];let s=JSON.stringify(a??n),o=t.get(r)??s;t.set(r,o);let l=`${r}\
 is already the id of another rule: give each rule its own id`;return o===s?[]:[{path:[...i,"id"],message:l}]})}function oe(e){if(e instanceof h)return e;throw e}
function le(e){let t=e.flatMap(r=>r.texts);return{name:e.map(({name:r})=>r).join(" + "),texts:t,sources:t.map(({source:r})=>r),requirements:e.flatMap(({requirements:r})=>r),
waivers:e.flatMap(({waivers:r})=>r),baselines:e.flatMap(({baselines:r,requirements:a})=>r.map(n=>({...n,requirements:a.map(({name:i})=>i)}))),warnings:e.flatMap(
({warnings:r})=>r)}}function me({requirements:e}){return e.some(({controls:t})=>t.some(({judge:r})=>r))&&new Set(e.map(({name:t})=>t)).size===e.length}export{_ as a,N as b,te as c};
