import{f as j}from"./chunks/chunk-GET2CZWM.js";import{a as L}from"./chunks/chunk-ZUIEUZLR.js";import{b as I}from"./chunks/chunk-OYZHQLJV.js";import{a as k}from"./chunks/chunk-KX5X6UKT.js";
import"./chunks/chunk-UIYBHYEB.js";import"./chunks/chunk-DGRCALC3.js";import{a as E,b as p}from"./chunks/chunk-C6EUKJGU.js";import{a as g,b as $}from"./chunks/chunk-Z23466PB.js";
import"./chunks/chunk-YFWBQXD3.js";import{readFile as z}from"node:fs/promises";var F=1048576;async function q(e,n){let r=Buffer.byteLength(e);if(r>F){let l=`policy ${n} has ${r} bytes, more than the ${F} a policy may have`;throw new p("POL\
ICY_INVALID",l)}let t=e.replace(/^\ufeff/,"");if(t.trim()==="")throw new p("POLICY_INVALID",`policy ${n} is empty`);let o=await(/^\s*[[{]/.test(t)&&!/\.ya?ml(@|$)/.
test(n)?Y:(await import("./chunks/yaml-LXRBBPWX.js")).parseYaml)(t);if("errors"in o)throw v(n,o.errors);return o}async function Y(e){let n=()=>import("./chunks/json-places-WHNFUZBI.js"),
r;try{r=JSON.parse(e)}catch(i){return{errors:[(await n()).syntaxError(e,i)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(i=>i.endsWith(":")).length!==
A(r)?{errors:(await n()).duplicateKeys(e)}:{data:r,places:async()=>(await n()).locateIn(e)}}function A(e){if(typeof e!="object"||e===null)return 0;let n=Object.
values(e);return n.reduce((r,t)=>r+A(t),Array.isArray(e)?0:n.length)}function v(e,n){let r=n.map(({line:a,column:i,message:o})=>`${e}:${a}:${i}: ${o}`),[t=""]=r;
return r.length===1?new p("POLICY_INVALID",t):new p("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}var B="external_control";async function O(e){if(e.id===B)return b(V(e));let{loadControl:n,loadField:r,predefinedExpression:t}=await j(e.id,e.expression?.field),
a=await n(e.id);if(a)return e.expression?x(["expression"],`${e.id} takes parameters under with, not an expression`):K(a,e);let i=t(e.id),o=e.expression??i,l=o&&
await r(o.field);if(!l){let{selectUnknown:f}=await import("./chunks/unknown-names-KAEVKI3X.js");return f(e,o?.field,O)}let c=l.warning?[`${e.id}: ${l.warning}`]:i&&!W(i,
o)?[`${e.id} has another expression than GitLab's own; GitLab would refuse to import it`]:[];if(!e.with)return{...b(T(l,e,o)),warnings:c};if(!l.asserted)return x(
["with"],`${e.id} takes no parameters; a threshold is set with an expression`);let{Assertion:d,assertedReading:s}=await import("./chunks/assertion-7T6GGNIA.js"),m=[],
P=d.read(e.with,[],m);return m.length>0?{problems:[],issues:m,shape:d,warnings:c}:{...b(T({...l,read:()=>s(P)},e,o)),warnings:c}}async function K(e,n){let r=e.params;
if(!r&&n.with)return x(["with"],`${n.id} takes no parameters`);let t=[],a=r?.read(n.with??{},[],t);if(t.length>0)return{problems:[],issues:t,shape:r,warnings:[]};
let i=a;try{e.prepare&&(i=await e.prepare(a))}catch(o){if(o instanceof L)return x(["with","pattern"],`pattern is not a valid RE2 expression: ${o.message}`);throw o}
return b({...D(e,n),expected:a??null,judge:o=>N(e.check(o,i),n)})}function T(e,n,r){return{...D(e,n),expected:r,judge:t=>N(k(e.read(t),r),n)}}function V(e){return{
id:e.id,title:e.title??"Answered by an external service",severity:e.severity??"info",about:"project",needs:{},expected:null,remediation:{text:"the service behin\
d this control answers it"},...M(e),judge:void 0}}function D(e,n){return{id:n.id,title:n.title??e.title,severity:n.severity??e.severity,about:e.about,needs:e.needs,
remediation:n.remediation===void 0?e.remediation:{...e.remediation,text:n.remediation},...M(n)}}function M({phase:e,enforce_from:n,final:r=!1}){let t=n===void 0?
void 0:Date.parse(n);return{isFinal:r,phase:e??(t===void 0?"enforce":"warn"),enforcedFromMs:t}}function N(e,n){return e.status!=="fail"||n.message===void 0?e:{...e,
message:`${n.message} (${e.message})`}}function W(e,n){return e.field===n.field&&e.operator===n.operator&&e.value===n.value}function b(e){return{control:e,problems:[],
issues:[],warnings:[]}}function x(e,n){return{problems:[{path:e,message:n}],issues:[],warnings:[]}}async function _(e,n){let r=await Promise.all(e.map(s=>J(s,[s.source],n).catch(U))),t=r.flatMap(s=>s instanceof p?[s]:[]);if(t.length>0)throw(await import("./chunks/unusable-2EIPVJM5.js")).
joined(t);let a=r.filter(s=>!(s instanceof p)),i=a.flatMap(s=>s.requirements),o=a.flatMap(s=>s.texts),l=o.map(({source:s})=>s),c=i.map(({name:s})=>s);if(!i.some(
({controls:s})=>s.some(({judge:m})=>m))||new Set(c).size<c.length)throw(await import("./chunks/unusable-2EIPVJM5.js")).unusable(c,l);return{name:a.map(({name:s})=>s).
join(" + "),texts:o,sources:l,requirements:i,waivers:a.flatMap(({waivers:s})=>s),warnings:a.flatMap(({warnings:s})=>s)}}async function J(e,n,r){let{source:t,text:a}=e,
i=await q(a,t),o=await I(i.data),l=[...o.problems],c=[],d=[];for(let{name:u,isFinal:f,description:h,entries:y,path:C}of o.requirements){d.some(w=>w.name===u)&&l.
push({path:C,message:`there are two requirements named "${u}"`});let S=await Promise.all(y.map(({entry:w})=>O(w)));for(let[w,R]of S.entries())l.push(...await G(
R,y[w])),c.push(...R.warnings);d.push({name:u,isFinal:f,description:h,controls:S.flatMap(({control:w})=>w??[])})}let s=o.isDated?await(await import("./chunks/waivers-7NF442EO.js")).
readWaivers(o,d):void 0;if(l.push(...s?.problems??[]),l.length>0){let u=await i.places(),f=l.map(({path:h,atKey:y,message:C})=>({...u(h,y),message:C}));throw v(
t,f.sort((h,y)=>h.line-y.line||h.column-y.column))}let m={name:o.name,texts:[e],sources:[t],requirements:d,waivers:s?.waivers??[],warnings:c};if(o.bases.length===
0)return m;if(!r)return{...m,warnings:[...c,`what it extends was not read: ${o.bases.join(", ")}`]};let{onTopOf:P}=await import("./chunks/layers-E45AYN2K.js");return P(
m,o.bases,n,async(u,f)=>J(await r(u),f,r))}async function G(e,n){let{entry:r,path:t=[]}=n??{},a=e.problems.map(o=>({...o,path:[...t,...o.path]}));if(!e.shape)return a;
let{problemsOf:i}=await import("./chunks/issues-ULS2OZNL.js");return[...a,...i(e.issues,r?.with??{},e.shape,[...t,"with"])]}function U(e){if(e instanceof p)return e;
throw e}async function fe(e,n,r){let t=await Promise.all((e.length>0?e:[".countersign.yml"]).map(H));if(n)r.print(JSON.stringify(t,null,2));else for(let a of t)r.print(
X(a,r));return t.every(({valid:a})=>a)?E.compliant:E.setup}async function H(e){try{let n=await _([{source:e,text:await Q(e)}]),r=n.requirements.flatMap(t=>t.controls).
length;return{policy:e,valid:!0,problems:[],warnings:n.warnings,controls:r}}catch(n){if(!(n instanceof p))throw n;let r=n.problems.length>0?n.problems:[n.message];
return{policy:e,valid:!1,problems:r,warnings:[],controls:0}}}async function Q(e){try{return await z(e,"utf8")}catch(n){let r=n.code,t=r==="ENOENT"?"does not exi\
st":`cannot be opened (${r})`;throw new p("POLICY_UNREADABLE",`policy ${e} ${t}`,{cause:n})}}function X({policy:e,valid:n,problems:r,warnings:t,controls:a},{surface:i}){
let o=n?i.tone("✓","green"):i.tone("✗","red"),l=n?`is valid (${$(a,"control")})`:`has ${$(r.length,"problem")}`,c=[`${o} ${g(e)} ${l}`];for(let d of r)c.push(
`  - ${g(d,2e3)}`);for(let d of t)c.push(`  note: ${g(d,2e3)}`);return c.join(`
`)}export{fe as validateCommand};
