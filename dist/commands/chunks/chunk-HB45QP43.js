import{b as i}from"./chunk-G436ABEP.js";import{d as o}from"./chunk-KMJYZSMM.js";async function h(a,r){let{defaultBranchHint:n}=a,t=n===void 0?void 0:r(n);t?.catch(()=>{});let{defaultBranch:e,readsCode:c}=await a.read(i);if(!c)throw new o("G\
itLab does not show which branch is the default one; that needs at least Reporter in a private project");if(e!==void 0)return{branch:e,value:await(e===n&&t?t:r(
e))}}export{h as a};
