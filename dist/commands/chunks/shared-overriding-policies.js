import{e as i}from"./shared-text.js";function l(a,[r,e],t){if(a)return{value:a,reason:r};if(t.length===0)return{value:a,reason:e};let o=i(t.map(({name:n})=>n));
return{value:a,reason:e,uncertainty:`an approval policy forbids it (${o}), and the API does not show whether that policy is linked to the framework`}}export{l as a};
