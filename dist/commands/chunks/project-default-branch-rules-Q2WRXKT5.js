import{a,b,c}from"./chunk-UOOYTZCB.js";import"./chunk-DZYGALAR.js";import"./chunk-MRA5GTHG.js";import"./chunk-SL2MDC5X.js";import"./chunk-E3G77TAD.js";
import"./chunk-5CR5D7FZ.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";export{c as onMatchingRules,a as projectDefaultBranchNotDeletable,b as projectForcePushBlocked};
