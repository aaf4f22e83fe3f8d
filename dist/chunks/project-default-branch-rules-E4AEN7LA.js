import{a,b,c}from"./chunk-POK3LQAB.js";import"./chunk-VSQGMICU.js";import"./chunk-IKW4H7R7.js";import"./chunk-25VXLANY.js";
export{c as onMatchingRules,a as projectDefaultBranchNotDeletable,b as projectForcePushBlocked};
