import{b as n}from"./chunk-7J7MU3VY.js";function d(e,t,r){return{...e,...t,needs:{answer:e},collect:async(a,o)=>n(r,o.answer)}}export{d as a};
