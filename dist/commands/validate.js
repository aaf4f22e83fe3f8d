import{a as $}from"./chunks/chunk-ZOCAAJNH.js";import"./chunks/chunk-ZUIEUZLR.js";import{a as I,b as g}from"./chunks/chunk-WJQOSFD5.js";import"./chunks/chunk-NR6O5EWK.js";
import{a as b}from"./chunks/chunk-UK5KMEO6.js";import"./chunks/chunk-UE5MDGOU.js";import{a as u,b as h}from"./chunks/chunk-Z23466PB.js";import{a as d,b as m}from"./chunks/chunk-C6EUKJGU.js";
import"./chunks/chunk-YFWBQXD3.js";import{readFile as _}from"node:fs/promises";var x=1048576;async function q(e,n){let r=Buffer.byteLength(e);if(r>x){let o=`policy ${n} has ${r} bytes, more than the ${x} a policy may have`;throw new m("POL\
ICY_INVALID",o)}let t=e.replace(/^\ufeff/,"");if(t.trim()==="")throw new m("POLICY_INVALID",`policy ${n} is empty`);let i=await(/^\s*[[{]/.test(t)&&!/\.ya?ml(@|$)/.
test(n)?O:(await import("./chunks/yaml-LXRBBPWX.js")).parseYaml)(t);if("errors"in i)throw w(n,i.errors);return i}async function O(e){let n=()=>import("./chunks/json-places-WHNFUZBI.js"),
r;try{r=JSON.parse(e)}catch(a){return{errors:[(await n()).syntaxError(e,a)]}}return(e.match(/"(?:[^"\\]|\\.)*"\s*:?/g)??[]).filter(a=>a.endsWith(":")).length!==
D(r)?{errors:(await n()).duplicateKeys(e)}:{data:r,places:async()=>(await n()).locateIn(e)}}function D(e){if(typeof e!="object"||e===null)return 0;let n=Object.
values(e);return n.reduce((r,t)=>r+D(t),Array.isArray(e)?0:n.length)}function w(e,n){let r=n.map(({line:s,column:a,message:i})=>`${e}:${s}:${a}: ${i}`),[t=""]=r;
return r.length===1?new m("POLICY_INVALID",t):new m("POLICY_INVALID",`policy ${e} has ${r.length} problems`,{problems:r})}async function E(e){let n=[],r=g.read(e,[],n);if(n.length===0)return C(r);let{isFramework:t,frameworkDraft:s}=await import("./chunks/framework-MXERUKCB.js");if(t(e))
return s(e);let[{problemsOf:a},{salvage:i}]=await Promise.all([import("./chunks/issues-COZWVLXM.js"),import("./chunks/salvage-7PAKNV74.js")]);return{name:"",requirements:i(
e),problems:a(n,e,g)}}function C(e){let n=e.requirements.map(({name:r,description:t,controls:s},a)=>{let i=["requirements",a],o=s.map((l,c)=>({entry:typeof l=="\
string"?b(I,{id:l}):l,path:[...i,"controls",c]}));return{name:r,description:t,path:i,entries:o}});return{name:e.name,requirements:n,problems:[]}}async function L(e){let n=await Promise.all(e.map(o=>A(o).catch(k))),r=n.flatMap(o=>o instanceof m?[o]:[]);if(r.length>0)throw N(r);let t=n.filter(o=>!(o instanceof
m)),s=t.flatMap(o=>o.requirements),a=e.map(({source:o})=>o),i=s.find(({name:o},l)=>s.findIndex(c=>c.name===o)!==l);if(i)throw new m("POLICY_INVALID",`the requir\
ement "${i.name}" is in the policy twice (${a.join(", ")})`);if(!s.some(({controls:o})=>o.some(({judge:l})=>l)))throw new m("POLICY_INVALID",`policy ${a.join(",\
 ")} checks nothing: it names no control that can be judged`,{advice:"name at least one control under requirements"});return{name:t.map(({name:o})=>o).join(" + "),
sources:a,requirements:s,warnings:t.flatMap(({warnings:o})=>o)}}async function A({source:e,text:n}){let r=await q(n,e),t=await E(r.data),s=[...t.problems],a=[],
i=[];for(let{name:o,description:l,entries:c,path:y}of t.requirements){i.some(p=>p.name===o)&&s.push({path:y,message:`there are two requirements named "${o}"`});
let f=await Promise.all(c.map(({entry:p})=>$(p)));for(let[p,P]of f.entries())s.push(...await R(P,c[p])),a.push(...P.warnings);i.push({name:o,description:l,controls:f.
flatMap(({control:p})=>p??[])})}if(s.length>0){let o=await r.places(),l=s.map(({path:c,atKey:y,message:f})=>({...o(c,y),message:f}));throw w(e,l.sort((c,y)=>c.line-
y.line||c.column-y.column))}return{name:t.name,sources:[e],requirements:i,warnings:a}}async function R(e,n){let{entry:r,path:t=[]}=n??{},s=e.problems.map(i=>({...i,
path:[...t,...i.path]}));if(!e.shape)return s;let{problemsOf:a}=await import("./chunks/issues-COZWVLXM.js");return[...s,...a(e.issues,r?.with??{},e.shape,[...t,"w\
ith"])]}function k(e){if(e instanceof m)return e;throw e}function N(e){let[n]=e;if(n&&e.length===1)return n;let r=e.flatMap(t=>t.problems.length>0?t.problems:[t.
message]);return new m("POLICY_INVALID",`the policy has ${r.length} problems`,{problems:r})}async function X(e,n,r){let t=await Promise.all((e.length>0?e:[".countersign.yml"]).map(j));if(n)r.print(JSON.stringify(t,null,2));else for(let s of t)r.print(Y(
s,r));return t.every(({valid:s})=>s)?d.compliant:d.setup}async function j(e){try{let n=await L([{source:e,text:await T(e)}]),r=n.requirements.flatMap(t=>t.controls).
length;return{policy:e,valid:!0,problems:[],warnings:n.warnings,controls:r}}catch(n){if(!(n instanceof m))throw n;let r=n.problems.length>0?n.problems:[n.message];
return{policy:e,valid:!1,problems:r,warnings:[],controls:0}}}async function T(e){try{return await _(e,"utf8")}catch(n){let r=n.code,t=r==="ENOENT"?"does not exi\
st":`cannot be opened (${r})`;throw new m("POLICY_UNREADABLE",`policy ${e} ${t}`,{cause:n})}}function Y({policy:e,valid:n,problems:r,warnings:t,controls:s},{surface:a}){
let i=n?a.tone("✓","green"):a.tone("✗","red"),o=n?`is valid (${h(s,"control")})`:`has ${h(r.length,"problem")}`,l=[`${i} ${u(e)} ${o}`];for(let c of r)l.push(
`  - ${u(c,2e3)}`);for(let c of t)l.push(`  note: ${u(c,2e3)}`);return l.join(`
`)}export{X as validateCommand};
