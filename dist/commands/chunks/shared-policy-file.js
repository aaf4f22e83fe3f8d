import{b as s}from"./shared-regular-file.js";import{e as i}from"./shared-unfit-file.js";import{b as r}from"./shared-utf8.js";import{b as c}from"./shared-policy-presets-registry.js";
import{b as e}from"./shared-shared-errors.js";import{buffer as n}from"node:stream/consumers";async function p(t){let o;try{o=await s(t,".")}catch(a){throw new e(
"POLICY_UNREADABLE",`policy ${t} ${i(a)}`,{cause:a})}return r(o,`policy ${t}`)}async function m(){return r(await n(process.stdin),"policy -")}async function f(t){
return t.startsWith("preset:")?{source:t,text:await c(t)}:void 0}export{p as a,m as b,f as c};
