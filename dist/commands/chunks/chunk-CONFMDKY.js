import{c as r}from"./chunk-Z23466PB.js";function d(e,[o,t],n){if(e)return{value:e,because:o};if(n.length===0)return{value:e,because:t};let i=r(n.map(({name:s})=>s));return{value:e,because:t,doubt:`an \
approval policy forbids it (${i}) and the API does not tell whether it is linked to the framework`}}export{d as a};
