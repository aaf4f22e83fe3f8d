import{a,b,c}from"./chunk-XKDJMYZX.js";import"./chunk-QIGTM74H.js";import"./chunk-OD6NJST2.js";import"./chunk-BYJOJGTK.js";import"./chunk-RBLKTWBF.js";
import"./chunk-KYWBHZBI.js";import"./chunk-UIYBHYEB.js";import"./chunk-7J7MU3VY.js";import"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";export{c as onMatchingRules,a as projectDefaultBranchNotDeletable,b as projectForcePushBlocked};
