$export({a:()=>c});var s=require("commands/chunks/shared-schema.js");function c(e,r,a){return{...e,...r,needs:{answer:e},collect:async(t,n)=>s.b(a,n.answer)}}
