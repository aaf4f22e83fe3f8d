import{b as t}from"./chunk-7J7MU3VY.js";function d(e,n,r){return{...e,...n,needs:{answer:e},collect:async(o,a)=>t(r,a.answer)}}export{d as a};
