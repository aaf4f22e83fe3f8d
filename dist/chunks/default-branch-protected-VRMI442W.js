import{a,b}from"./chunk-NE5CIKLG.js";import"./chunk-SL2MDC5X.js";
export{a as defaultBranchProtected,b as protection};
