import{a as m,b as o}from"./shared-mismatch.js";import"./shared-values.js";import"./shared-bundler.js";export{m as mismatch,o as quoted};
