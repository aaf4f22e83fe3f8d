import{a as t}from"./chunk-DGRCALC3.js";function d(e,n,r){return{...e,...n,needs:{answer:e},collect:async(o,a)=>t(r,a.answer)}}export{d as a};
