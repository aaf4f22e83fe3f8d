import{a as m,b as t,c as a}from"./shared-mismatch.js";import"./shared-spelling.js";export{m as misfit,t as mismatch,a as quoted};
