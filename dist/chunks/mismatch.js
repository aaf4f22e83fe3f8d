import{a,b as m}from"./shared-mismatch.js";export{a as mismatch,m as quoted};
