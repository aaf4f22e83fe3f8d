import{a,b,c}from"./chunk-T63HA6XC.js";import"./chunk-QIGTM74H.js";import"./chunk-4VGCAIZM.js";import"./chunk-BYJOJGTK.js";
export{c as onMatchingRules,a as projectDefaultBranchNotDeletable,b as projectForcePushBlocked};
