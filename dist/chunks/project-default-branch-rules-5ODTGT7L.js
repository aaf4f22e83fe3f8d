import{a,b,c}from"./chunk-YUCCSUMI.js";import"./chunk-LRS6S2UU.js";import"./chunk-J2PPGK4F.js";import"./chunk-3JIEC7FJ.js";
export{c as onMatchingRules,a as projectDefaultBranchNotDeletable,b as projectForcePushBlocked};
