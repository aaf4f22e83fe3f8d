import{$f045_e as i}from"../index.js";function l(e,[r,t],a){if(e)return{value:e,reason:r};if(a.length===0)return{value:e,reason:t};let n=i(a.map(({name:o})=>o));
return{value:e,reason:t,uncertainty:`an approval policy forbids it (${n}) and the API does not tell whether it is linked to the framework`}}export{l as a};
