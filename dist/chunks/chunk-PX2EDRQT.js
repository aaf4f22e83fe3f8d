import{$9_c as t}from"../index.js";function l(e,[o,n],r){if(e)return{value:e,reason:o};if(r.length===0)return{value:e,reason:n};let i=t(r.map(({name:a})=>a));return{value:e,reason:n,uncertainty:`\
an approval policy forbids it (${i}) and the API does not tell whether it is linked to the framework`}}export{l as a};
