import{a as n}from"./shared-address.js";import{a as f}from"./shared-policy-source.js";import{b as m}from"./shared-regular-file.js";import{e as p}from"./shared-unfit-file.js";
import{b as r}from"./shared-utf8.js";import{b as i}from"./shared-policy-presets-registry.js";import{b as s}from"./shared-shared-errors.js";import{buffer as c}from"node:stream/consumers";
async function e(t){let o;try{o=await m(t,".")}catch(a){throw new s("POLICY_UNREADABLE",`policy ${t} ${p(a)}`,{cause:a})}return r(o,`policy ${t}`)}async function u(t,o){
if(t==="-")return r(await c(process.stdin),"policy -");let[a]=await f([t]);if(a?.kind==="preset")return i(t);if(a?.kind==="path")return e(t);throw new s("POLICY\
_UNREADABLE",`${o} sends no requests, so it cannot read ${n(t)}: name a file, or - for standard input`)}async function d(t){return t.startsWith("preset:")?{source:t,
text:await i(t)}:void 0}export{e as a,u as b,d as c};
