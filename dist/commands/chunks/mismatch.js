import{a as m,b as t,c as i}from"./shared-mismatch.js";import"./shared-spelling.js";import"./shared-values.js";import"./shared-bundler.js";export{m as misfit,t as mismatch,i as quoted};
