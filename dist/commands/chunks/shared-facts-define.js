import{b as s}from"./shared-schema.js";function o(n,a,r){return{...n,...a,needs:{answer:n},collect:async(t,e)=>s(r,e.answer)}}export{o as a};
