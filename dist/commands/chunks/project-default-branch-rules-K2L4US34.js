import{a,b,c}from"./chunk-YGQ23NBZ.js";import"./chunk-DZYGALAR.js";import"./chunk-Z2JR7PMC.js";import"./chunk-SL2MDC5X.js";import"./chunk-266E7HWX.js";
import"./chunk-5CR5D7FZ.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";export{c as onMatchingRules,a as projectDefaultBranchNotDeletable,b as projectForcePushBlocked};
