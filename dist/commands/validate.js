import{f as v}from"./chunks/chunk-ILRPZXGR.js";import{a as I}from"./chunks/chunk-ZUIEUZLR.js";import{b as E}from"./chunks/chunk-TFA5JWAO.js";import{a as $}from"./chunks/chunk-NVU2GFZX.js";
import"./chunks/chunk-UIYBHYEB.js";import"./chunks/chunk-DGRCALC3.js";import{a as b,b as c}from"./chunks/chunk-C6EUKJGU.js";import{a as h,b as P}from"./chunks/chunk-Z23466PB.js";
import"./chunks/chunk-YFWBQXD3.js";import{readFile as K}from"node:fs/promises";var L=1048576;async function O(e,n){let r=Buffer.byteLength(e);if(r>L){let o=`policy ${n} has ${r} bytes, more than the ${L} a policy may have`;throw new c("POL\
ICY_INVALID",o)}let t=e.replace(/^\ufeff/,"");if(t.trim()==="")throw new c("POLICY_INVALID",`policy ${n} is empty`);let s=await(/^\s*[[{]/.test(t)&&!/\.ya?ml(@|$)/.
test(n)?D:(await import("./chunks/yaml-LXRBBPWX.js")).parseYaml)(t);if("errors"in s)throw x(n,s.errors);return s}async function D(e){let n=()=>import("./chunks/json-places-WHNFUZBI.js"),
r;try{r=JSON.parse(e)}catch(a){return{errors:[(await n()).syntaxError(e,a)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(a=>a.endsWith(":")).length!==
k(r)?{errors:(await n()).duplicateKeys(e)}:{data:r,places:async()=>(await n()).locateIn(e)}}function k(e){if(typeof e!="object"||e===null)return 0;let n=Object.
values(e);return n.reduce((r,t)=>r+k(t),Array.isArray(e)?0:n.length)}function x(e,n){let r=n.map(({line:i,column:a,message:s})=>`${e}:${i}:${a}: ${s}`),[t=""]=r;
return r.length===1?new c("POLICY_INVALID",t):new c("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}var N="external_control";async function C(e){if(e.id===N)return w(_(e));let{loadControl:n,loadField:r,predefinedExpression:t}=await v(e.id,e.expression?.field),
i=await n(e.id);if(i)return e.expression?g(["expression"],`${e.id} takes parameters under with, not an expression`):F(i,e);let a=t(e.id),s=e.expression??a,o=s&&
await r(s.field);if(!o){let{selectUnknown:y}=await import("./chunks/unknown-names-YKLV7UAE.js");return y(e,s?.field,C)}let l=o.warning?[`${e.id}: ${o.warning}`]:a&&!M(a,
s)?[`${e.id} has another expression than GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return{...w(S(o,e,s)),warnings:l};if(!o.asserted)return g(
["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let{Assertion:d,assertedReading:m}=await import("./chunks/assertion-7T6GGNIA.js"),p=[],
f=d.read(e.with,[],p);return p.length>0?{problems:[],issues:p,shape:d,warnings:l}:{...w(S({...o,read:()=>m(f)},e,s)),warnings:l}}async function F(e,n){let r=e.params;
if(!r&&n.with)return g(["with"],`${n.id} takes no parameters`);let t=[],i=r?.read(n.with??{},[],t);if(t.length>0)return{problems:[],issues:t,shape:r,warnings:[]};
let a=i;try{e.prepare&&(a=await e.prepare(i))}catch(s){if(s instanceof I)return g(["with","pattern"],`pattern is not a valid RE2 expression: ${s.message}`);throw s}
return w({...R(e,n),expected:i??null,judge:s=>q(e.check(s,a),n)})}function S(e,n,r){return{...R(e,n),expected:r,judge:t=>q($(e.read(t),r),n)}}function _(e){return{
id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},expected:null,remediation:{text:"the service behin\
d this control answers it"},...j(e),judge:void 0}}function R(e,n){return{id:n.id,title:n.title??e.title,severity:n.severity??e.severity,about:e.about,needs:e.needs,
remediation:n.remediation===void 0?e.remediation:{...e.remediation,text:n.remediation},...j(n)}}function j({phase:e,enforce_from:n}){let r=n===void 0?void 0:Date.
parse(n);return{phase:e??(r===void 0?"enforce":"warn"),enforcedFromMs:r}}function q(e,n){return e.status!=="fail"||n.message===void 0?e:{...e,message:`${n.message}\
 (${e.message})`}}function M(e,n){return e.field===n.field&&e.operator===n.operator&&e.value===n.value}function w(e){return{control:e,problems:[],issues:[],warnings:[]}}
function g(e,n){return{problems:[{path:e,message:n}],issues:[],warnings:[]}}async function A(e){let n=await Promise.all(e.map(o=>T(o).catch(V))),r=n.flatMap(o=>o instanceof c?[o]:[]);if(r.length>0)throw J(r);let t=n.filter(o=>!(o instanceof
c)),i=t.flatMap(o=>o.requirements),a=e.map(({source:o})=>o),s=i.find(({name:o},l)=>i.findIndex(d=>d.name===o)!==l);if(s)throw new c("POLICY_INVALID",`the requir\
ement "${s.name}" is in the policy twice (${a.join(", ")})`);if(!i.some(({controls:o})=>o.some(({judge:l})=>l)))throw new c("POLICY_INVALID",`policy ${a.join(",\
 ")} checks nothing: it names no control that can be judged`,{advice:"name at least one control under requirements"});return{name:t.map(({name:o})=>o).join(" + "),
sources:a,requirements:i,waivers:t.flatMap(({waivers:o})=>o),warnings:t.flatMap(({warnings:o})=>o)}}async function T({source:e,text:n}){let r=await O(n,e),t=await E(
r.data),i=[...t.problems],a=[],s=[];for(let{name:l,description:d,entries:m,path:p}of t.requirements){s.some(u=>u.name===l)&&i.push({path:p,message:`there are tw\
o requirements named "${l}"`});let f=await Promise.all(m.map(({entry:u})=>C(u)));for(let[u,y]of f.entries())i.push(...await Y(y,m[u])),a.push(...y.warnings);s.push(
{name:l,description:d,controls:f.flatMap(({control:u})=>u??[])})}let o=t.isDated?await(await import("./chunks/waivers-UWHTO2CL.js")).readWaivers(t,s):void 0;if(i.push(
...o?.problems??[]),i.length>0){let l=await r.places(),d=i.map(({path:m,atKey:p,message:f})=>({...l(m,p),message:f}));throw x(e,d.sort((m,p)=>m.line-p.line||m.column-
p.column))}return{name:t.name,sources:[e],requirements:s,waivers:o?.waivers??[],warnings:a}}async function Y(e,n){let{entry:r,path:t=[]}=n??{},i=e.problems.map(
s=>({...s,path:[...t,...s.path]}));if(!e.shape)return i;let{problemsOf:a}=await import("./chunks/issues-ULS2OZNL.js");return[...i,...a(e.issues,r?.with??{},e.shape,
[...t,"with"])]}function V(e){if(e instanceof c)return e;throw e}function J(e){let[n]=e;if(n&&e.length===1)return n;let r=e.flatMap(t=>t.problems.length>0?t.problems:
[t.message]);return new c("POLICY_INVALID",`the policy has ${r.length} problems`,{problems:r})}async function ce(e,n,r){let t=await Promise.all((e.length>0?e:[".countersign.yml"]).map(W));if(n)r.print(JSON.stringify(t,null,2));else for(let i of t)r.print(
G(i,r));return t.every(({valid:i})=>i)?b.compliant:b.setup}async function W(e){try{let n=await A([{source:e,text:await B(e)}]),r=n.requirements.flatMap(t=>t.controls).
length;return{policy:e,valid:!0,problems:[],warnings:n.warnings,controls:r}}catch(n){if(!(n instanceof c))throw n;let r=n.problems.length>0?n.problems:[n.message];
return{policy:e,valid:!1,problems:r,warnings:[],controls:0}}}async function B(e){try{return await K(e,"utf8")}catch(n){let r=n.code,t=r==="ENOENT"?"does not exi\
st":`cannot be opened (${r})`;throw new c("POLICY_UNREADABLE",`policy ${e} ${t}`,{cause:n})}}function G({policy:e,valid:n,problems:r,warnings:t,controls:i},{surface:a}){
let s=n?a.tone("✓","green"):a.tone("✗","red"),o=n?`is valid (${P(i,"control")})`:`has ${P(r.length,"problem")}`,l=[`${s} ${h(e)} ${o}`];for(let d of r)l.push(
`  - ${h(d,2e3)}`);for(let d of t)l.push(`  note: ${h(d,2e3)}`);return l.join(`
`)}export{ce as validateCommand};
