import{a,b}from"./chunk-IGA53FL4.js";import"./chunk-VLFHZUIO.js";
export{a as defaultBranchProtected,b as protection};
