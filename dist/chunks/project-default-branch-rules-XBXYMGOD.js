import{a,b,c}from"./chunk-M624P7V7.js";import"./chunk-DZYGALAR.js";import"./chunk-NE5CIKLG.js";import"./chunk-SL2MDC5X.js";
export{c as onMatchingRules,a as projectDefaultBranchNotDeletable,b as projectForcePushBlocked};
