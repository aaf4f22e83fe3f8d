import{a as s}from"./shared-utf8.js";import{e as n}from"./shared-refusals.js";import{b as c}from"./shared-registry.js";import{b as m}from"./shared-shared-errors.js";
import{readFile as f}from"node:fs/promises";async function p(o){let t;try{t=await f(o)}catch(e){let{code:a}=e,i=a==="ENOENT"?"does not exist":`cannot be opened \
(${a})`;throw new m("POLICY_UNREADABLE",`policy ${o} ${i}`,{cause:e})}let r=s(t);if(r===void 0)throw n(o,t);return r}async function d(o){return o.startsWith("pr\
eset:")?{source:o,text:await c(o)}:void 0}export{p as a,d as b};
