import{a as o}from"./shared-policy-source.js";import{a as i,c as a}from"./shared-registry.js";import"./shared-nearest.js";import{b as n}from"./shared-shared-errors.js";
import"./shared-bundler.js";function p(r){return r.flatMap((t,s)=>{let e=m(t);return e===void 0?[]:[{path:["extends",s],message:e}]})}function m(r){let[t=""]=r.
split("#sha256=");try{let[e]=o([t]);if(e?.kind==="preset")return a(t)?.message;if(e?.kind!=="path")return}catch(e){if(e instanceof n)return e.message;throw e}let s=i.
includes(t)?`, did you mean preset:${t}?`:": write preset:NAME, group/project:path/to/file.yml@ref or https://…";return`${r} does not say where the policy is${s}`}export{p as baseProblems};
