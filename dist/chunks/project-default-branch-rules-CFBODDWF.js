import{a,b,c}from"./chunk-GRY3YVWI.js";import"./chunk-DVTKBSBU.js";import"./chunk-IGA53FL4.js";import"./chunk-VLFHZUIO.js";
export{c as onMatchingRules,a as projectDefaultBranchNotDeletable,b as projectForcePushBlocked};
