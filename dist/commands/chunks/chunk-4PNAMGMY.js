import{b as t}from"./chunk-7J7MU3VY.js";function d(e,n,r){return{...e,...n,needs:{answer:e},collect:async(a,o)=>t(r,o.answer)}}export{d as a};
