import{a,b,c}from"./chunk-4NHHMN2O.js";import"./chunk-LRS6S2UU.js";import"./chunk-3VXXQH3J.js";import"./chunk-3JIEC7FJ.js";import"./chunk-FJUX2Q53.js";
import"./chunk-5CR5D7FZ.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";export{c as onMatchingRules,a as projectDefaultBranchNotDeletable,b as projectForcePushBlocked};
