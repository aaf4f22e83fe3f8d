import{a as i}from"./shared-utf8.js";import{e as n}from"./shared-refusals.js";import{b as c}from"./shared-registry.js";import{b as f}from"./shared-shared-errors.js";
import{readFile as m}from"node:fs/promises";import{buffer as p}from"node:stream/consumers";async function u(t){let o;try{o=await m(t)}catch(r){let{code:e}=r,s=e===
"ENOENT"?"does not exist":`cannot be opened (${e})`;throw new f("POLICY_UNREADABLE",`policy ${t} ${s}`,{cause:r})}return a(t,o)}async function d(){return a("-",
await p(process.stdin))}function a(t,o){let r=i(o);if(r===void 0)throw n(t,o);return r}async function w(t){return t.startsWith("preset:")?{source:t,text:await c(
t)}:void 0}export{u as a,d as b,w as c};
