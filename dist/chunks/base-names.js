import{$3916_a as s,$3916_c as i,$3916_d as o}from"../index.js";import{$42a1_b as n}from"../index.js";async function p(a){return(await Promise.all(a.map(m))).flatMap(
(e,r)=>e===void 0?[]:[{path:["extends",r],message:e}])}async function m(a){let[e=""]=a.split("#sha256=");try{let[t]=await o([e]);if(t?.kind==="preset")return i(
e)?.message;if(t?.kind!=="path")return}catch(t){if(t instanceof n)return t.message;throw t}let r=s.includes(e)?`, did you mean preset:${e}?`:": write preset:NAM\
E, group/project:path/to/file.yml@ref or https://…";return`${a} does not say where the policy is${r}`}export{p as baseProblems};
