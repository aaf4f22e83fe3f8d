import{b as n}from"./shared-facts-project-project.js";import{a as d}from"./shared-facts-source.js";async function c(r,i){let{defaultBranchHint:t}=r,e=t===void 0?
void 0:i(t);e?.catch(()=>{});let{defaultBranch:a,readsCode:o}=await r.read(n);if(!o)throw new d("GitLab does not show the default branch; reading it needs at le\
ast Reporter in a private project");if(a!==void 0)return{branch:a,value:await(a===t&&e?e:i(a))}}export{c as a};
