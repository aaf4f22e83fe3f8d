import{a,b}from"./chunk-MRA5GTHG.js";import"./chunk-SL2MDC5X.js";import"./chunk-E3G77TAD.js";import"./chunk-5CR5D7FZ.js";import"./chunk-J5WW4HX6.js";
import"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";export{a as defaultBranchProtected,b as protection};
