import{a as P}from"./shared-draft.js";import{a as g,b,c as A}from"./shared-selection.js";import{b as E,c as F,d as J,e as D}from"./shared-predefined.js";import{
a as R,c as k,d as V}from"./shared-expression.js";import{a as Y}from"./shared-pattern.js";import{d as B}from"./shared-controls-define.js";import{b as C}from"./shared-schema.js";
import{b as y}from"./shared-api.js";import{b as h}from"./shared-shared-errors.js";async function G(e){let t;try{t=JSON.parse(e)}catch(i){return{errors:[K(e,i)]}}
let r=()=>import("./yaml.js");return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(i=>i.endsWith(":")).length!==z(t)?{errors:(await r()).repeatedKeys(e)}:{data:t,
places:async()=>(await r()).locateIn(e)}}function z(e){let t=0,r=[e];for(;r.length>0;){let i=r.pop();if(typeof i!="object"||i===null)continue;let n=Object.values(
i);Array.isArray(i)||(t+=n.length);for(let a of n)r.push(a)}return t}function K(e,t){let r=e.slice(0,T(e,t)).split(`
`);return{line:r.length,column:(r.at(-1)?.length??0)+1,message:"is not valid JSON: the mistake is here or before it"}}function T(e,t){let r=q(t);if(r!==void 0)return r;
let[i,n]=[0,e.length];for(;n-i>1;){let a=Math.floor((i+n)/2);M(e.slice(0,a))?i=a:n=a}return M(e)?e.length:i}function M(e){try{return JSON.parse(e),!0}catch(t){return(q(
t)??0)>=e.length||/end of JSON input|Unterminated/.test(String(t))}}function q(e){let t=/position (\d+)/.exec(e instanceof Error?e.message:"");return t?Number(t[1]):
void 0}var O=1048576;async function _(e,t){let r=Buffer.byteLength(e);if(r>O){let a=`policy ${t} has ${r} bytes, but a policy may have at most ${O}`;throw new h(
"POLICY_INVALID",a)}let i=e.replace(/^\ufeff/,"");if(i.trim()==="")throw new h("POLICY_INVALID",`policy ${t} is empty`);let n=await(/^\s*[[{]/.test(i)&&!/\.ya?ml(@|$)/.
test(t)?G:(await import("./yaml.js")).parseYaml)(i);if("errors"in n)throw(await import("./refusals.js")).policyErrors(t,n.errors);return n}async function U(e){let{
data:t,error:r}=y(V,e);return t?W(t):(await import("./other-draft.js")).otherDraft(e,r.issues)}function W(e){let t=(e.requirements??[]).map(({name:o,description:l,
final:p=!1,controls:f},d)=>{let m=["requirements",d],c=f.map((w,u)=>({entry:typeof w=="string"?C(k,{id:w}):w,path:[...m,"controls",u]}));return{name:o,isFinal:p,
description:l,path:m,entries:c}}),{name:r,extends:i=[],waivers:n,waiver_rules:a,baseline:s}=e;return{name:r,bases:i,requirements:t,baseline:s,...P(t,n,a),problems:[]}}
async function v(e){if(e.id==="external_control")return g((await import("./uncommon.js")).external(e));if(e.rule!==void 0)return(await import("./rule.js")).selectRule(
e);if(e.message?.includes("{{")){let{withFilledMessage:m}=await import("./placeholders.js");return m(await v({...e,message:void 0}),e.message)}let t=await F(e.id);
if(t)return e.expression?b(["expression"],`${e.id} accepts parameters under with, not an expression`):H(t,e);let r=D(e.id),i=e.expression??r,n=i&&await J(i.field);
if(!n){let m=i?.field??e.id,c=Z.get(m);return c!==void 0?ee(e,m,c):(await import("./uncommon.js")).unknownEntry(e,i?.field)}let a=n.warning?[`${e.id}: ${n.warning}`]:
r&&!X(r,i)?[`the expression of ${e.id} differs from GitLab's own; GitLab would refuse to import it`]:[],s=await Q(n,r===void 0?void 0:e.id);if(!e.with)return g(
{...N(n,e,i),page:s},a);if(!n.asserted)return b(["with"],`${e.id} has no parameters; set a threshold with an expression`);let{Assertion:o,assertedValue:l}=await import("./uncommon.js"),
{data:p,error:f}=y(o,e.with);if(f)return{problems:[],issues:f.issues,schema:o,warnings:a};let d=N({...n,read:()=>l(p)},e,i);return g({...d,page:s,asserted:p.value},
a)}async function H(e,t){let r=e.params;if(!r&&t.with)return b(["with"],`${t.id} has no parameters`);let i=r&&y(r,t.with??{});if(i?.error)return{problems:[],issues:i.
error.issues,schema:r,warnings:[]};let n=i?.data,a=n;try{e.prepare&&(a=await e.prepare(n))}catch(s){if(s instanceof Y)return b(["with","pattern"],`pattern is no\
t a valid RE2 expression: ${s.message}`);throw s}return g({...j(e,t),page:x(t.id),needs:{...e.needs,...await e.needsFor?.(n)},expected:n??null,judge:s=>L(e.check(
s,a),t)})}function N(e,t,r){return{...j(e,t),title:t.title??B(e,r),expected:r,judge:i=>L(R(e.read(i),r),t)}}async function Q(e,t){return e.warning?x("README"):x(
t??(await import("./uncommon.js")).controlOf(e.id))}function x(e){return`reference/controls/${e}.md`}function j(e,t){return{id:t.id,title:t.title??e.title,severity:t.
severity??e.severity,scope:e.scope,needs:e.needs,remediation:t.remediation===void 0?e.remediation:{...e.remediation,text:t.remediation},...A(t)}}function L(e,t){
return e.status!=="fail"||t.message===void 0?e:{...e,message:`${t.message} (${e.message})`}}function X(e,t){return e.field===t.field&&e.operator===t.operator&&e.
value===t.value}var Z=new Map([["version_control_enabled","project_repo_exists"],["minimum_number_of_admins","more_members_than_admins"]]);async function ee(e,t,r){
let{id:i,expression:n}=e,a=await v({...e,id:i===t?r:i,...n?{expression:{...n,field:r}}:{}}),s=`${t} is the name of ${r} in older versions of GitLab; current ver\
sions refuse to import it`;return{...a,warnings:[s,...a.warnings]}}async function te(e,t=async()=>{}){let r=await Promise.all(e.map(s=>S(s,[s.source],t).catch(oe))),
i=r.flatMap(s=>s instanceof h?[s]:[]);if(i.length>0)throw(await import("./refusals.js")).joined(i);let n=r.filter(s=>!(s instanceof h)),a=le(n);if(!me(a))throw(await import("./refusals.js")).
unusable(a);return a}async function S(e,t,r){let{source:i,text:n}=e,a=await _(n,i),s=await U(a.data),o=await Promise.all(s.requirements.map(re)),l=o.map(({requirement:u})=>u),
p=s.isDated?(await import("./waivers.js")).readWaivers(s,l):void 0,f=s.baseline===void 0?void 0:(await import("./policy-baseline.js")).readBaseline(s.baseline,e.
place),d=s.bases.length>0?await(await import("./base-names.js")).baseProblems(s.bases):[],m=[...s.problems,...d,...ae(s),...ne(s),...o.flatMap(({problems:u})=>u),
...se(s),...p?.problems??[],...f?.problems??[]];if(m.length>0)throw(await import("./refusals.js")).invalid(i,m,await a.places());let c={name:s.name,texts:[e],sources:[
i],requirements:l,waivers:p?.waivers??[],baselines:f?.baselines??[],warnings:o.flatMap(({warnings:u})=>u)};if(s.bases.length===0)return c;let{onTopOf:w}=await import("./layers.js");
return w(c,s.bases,t,async(u,I)=>{let $=await r(u);return $&&S($,I,r)})}async function re({name:e,isFinal:t,description:r,entries:i}){let n=await Promise.all(i.
map(({entry:a})=>v(a)));return{requirement:{name:e,isFinal:t,description:r,controls:n.flatMap(({control:a})=>a?[t?{...a,isFinal:!0}:a]:[])},problems:(await Promise.
all(i.map((a,s)=>ie(a,n[s])))).flat(),warnings:n.flatMap(({warnings:a})=>a)}}async function ie({entry:e,path:t},r){let{problems:i=[],issues:n=[],schema:a}=r??{},
s=i.map(l=>({...l,path:[...t,...l.path]}));if(!a)return s;let{problemsOf:o}=await import("./issues.js");return[...s,...o(n,e.with??{},a,[...t,"with"])]}function ae({
requirements:e}){let t=e.map(({name:r})=>r);return e.filter(({name:r},i)=>t.indexOf(r)<i).map(({name:r,path:i})=>({path:i,message:`there are two requirements na\
med "${r}"`}))}function ne({requirements:e}){return e.flatMap(({entries:t})=>{let r=t.map(({entry:i})=>JSON.stringify(i));return t.flatMap(({entry:{id:i},path:n},a)=>r.
indexOf(r[a]??"")<a?[{path:n,message:`${i} is in this requirement twice`}]:[])})}function se({requirements:e}){let t=new Map;return e.flatMap(({entries:r})=>r).
flatMap(({entry:{id:r,rule:i,expression:n},path:a})=>{if(!((i??n)!==void 0&&!E.includes(r)))return[];let s=JSON.stringify(i??n),o=t.get(r)??s;t.set(r,o);let l=`${r}\
 is already the id of another rule: give each rule its own id`;return o===s?[]:[{path:[...a,"id"],message:l}]})}function oe(e){if(e instanceof h)return e;throw e}
function le(e){let t=e.flatMap(r=>r.texts);return{name:e.map(({name:r})=>r).join(" + "),texts:t,sources:t.map(({source:r})=>r),requirements:e.flatMap(({requirements:r})=>r),
waivers:e.flatMap(({waivers:r})=>r),baselines:e.flatMap(({baselines:r,requirements:i})=>r.map(n=>({...n,requirements:i.map(({name:a})=>a)}))),warnings:e.flatMap(
({warnings:r})=>r)}}function me({requirements:e}){return e.some(({controls:t})=>t.some(({judge:r})=>r))&&new Set(e.map(({name:t})=>t)).size===e.length}export{_ as a,te as b};
