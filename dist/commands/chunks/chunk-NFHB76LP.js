import{a as i}from"./chunk-M5CX2BW3.js";import{b as c}from"./chunk-ESXQ6FMJ.js";async function u(a,o,d=()=>!1){let{defaultBranchHint:t}=a,n=t===void 0?void 0:o(t);n?.catch(()=>{});let r=await a.read(i),{defaultBranch:e,readsCode:f}=r;if(!f)
throw new c("GitLab does not show which branch is the default one; that needs at least Reporter in a private project");if(!(e===void 0||d(r)))return{branch:e,value:await(e===
t&&n?n:o(e)),project:r}}export{u as a};
