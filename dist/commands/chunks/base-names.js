import{a as s}from"./shared-policy-source.js";import{a as i,c as o}from"./shared-policy-presets-registry.js";import"./shared-nearest.js";import{b as n}from"./shared-shared-errors.js";
import"./shared-bundler.js";async function p(r){return(await Promise.all(r.map(m))).flatMap((e,a)=>e===void 0?[]:[{path:["extends",a],message:e}])}async function m(r){
let[e=""]=r.split("#sha256=");try{let[t]=await s([e]);if(t?.kind==="preset")return o(e)?.message;if(t?.kind!=="path")return}catch(t){if(t instanceof n)return t.
message;throw t}let a=i.includes(e)?`, did you mean preset:${e}?`:": write preset:NAME, group/project:path/to/file.yml@ref or https://…";return`${r} does not \
say where the policy is${a}`}export{p as baseProblems};
