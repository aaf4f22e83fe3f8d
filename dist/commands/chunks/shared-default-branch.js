import{b as n}from"./shared-project.js";import{a as h}from"./shared-source.js";async function c(o,i){let{defaultBranchHint:t}=o,e=t===void 0?void 0:i(t);e?.catch(
()=>{});let{defaultBranch:a,readsCode:r}=await o.read(n);if(!r)throw new h("GitLab does not show which branch is the default one; that needs at least Reporter i\
n a private project");if(a!==void 0)return{branch:a,value:await(a===t&&e?e:i(a))}}export{c as a};
