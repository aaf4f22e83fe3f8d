import{a,b}from"./chunk-Z2JR7PMC.js";import"./chunk-SL2MDC5X.js";import"./chunk-266E7HWX.js";import"./chunk-5CR5D7FZ.js";import"./chunk-J5WW4HX6.js";
import"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";export{a as defaultBranchProtected,b as protection};
