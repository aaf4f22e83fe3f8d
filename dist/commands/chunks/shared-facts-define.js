$export({a:()=>c});var s=require("./shared-schema.js");function c(e,r,a){return{...e,...r,needs:{answer:e},collect:async(t,n)=>s.b(a,n.answer)}}
