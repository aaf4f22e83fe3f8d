import{a,b}from"./chunk-J2PPGK4F.js";import"./chunk-3JIEC7FJ.js";
export{a as defaultBranchProtected,b as protection};
