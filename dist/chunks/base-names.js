import{$34e5_a as a,$34e5_c as o,$34e5_d as i}from"../index.js";import{$42a1_b as n}from"../index.js";function p(r){return r.flatMap((t,s)=>{let e=u(t);return e===
void 0?[]:[{path:["extends",s],message:e}]})}function u(r){let[t=""]=r.split("#sha256=");try{let[e]=i([t]);if(e?.kind==="preset")return o(t)?.message;if(e?.kind!==
"path")return}catch(e){if(e instanceof n)return e.message;throw e}let s=a.includes(t)?`, did you mean preset:${t}?`:": write preset:NAME, group/project:path/to/\
file.yml@ref or https://…";return`${r} does not say where the policy is${s}`}export{p as baseProblems};
