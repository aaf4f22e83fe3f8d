import{$39cf_b as n}from"../index.js";import{$416b_a as c}from"../index.js";async function h(o,i){let{defaultBranchHint:t}=o,e=t===void 0?void 0:i(t);e?.catch(()=>{});
let{defaultBranch:a,readsCode:r}=await o.read(n);if(!r)throw new c("GitLab does not show which branch is the default one; that needs at least Reporter in a priv\
ate project");if(a!==void 0)return{branch:a,value:await(a===t&&e?e:i(a))}}export{h as a};
