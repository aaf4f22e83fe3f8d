import{b as s}from"./shared-schema.js";function t(a,n,r){return{...a,...n,needs:{answer:a},collect:async(o,e)=>s(r,e.answer)}}export{t as a};
