import{a,b}from"./chunk-IKW4H7R7.js";import"./chunk-25VXLANY.js";
export{a as defaultBranchProtected,b as protection};
