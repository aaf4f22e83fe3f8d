import{a,b,c}from"./chunk-72SQEKN4.js";import"./chunk-VSQGMICU.js";import"./chunk-KH4Z7UHL.js";import"./chunk-25VXLANY.js";import"./chunk-UE6DDFFM.js";
import"./chunk-4PNAMGMY.js";import"./chunk-5CR5D7FZ.js";import"./chunk-7J7MU3VY.js";import"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";export{c as onMatchingRules,a as projectDefaultBranchNotDeletable,b as projectForcePushBlocked};
