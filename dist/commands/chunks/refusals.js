import{a as o,b as r,c as a,d as i}from"./shared-refusals.js";import"./shared-shared-errors.js";import"./shared-bundler.js";export{o as invalid,r as joined,i as policyErrors,a as unusable};
