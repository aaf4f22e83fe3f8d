import{b as a,c as s}from"./shared-scanners.js";import"./shared-default-branch.js";export{s as noPipeline,a as scanners};
