import{a,b,c}from"./chunk-K337GTRJ.js";import"./chunk-J6ZBUCQC.js";import"./chunk-KSH4LJEY.js";import"./chunk-HL5K36FB.js";import"./chunk-NUFRM6SI.js";
import"./chunk-UE5MDGOU.js";import"./chunk-5I4XA2XV.js";import"./chunk-Z23466PB.js";import"./chunk-VC46IEJQ.js";export{c as onMatchingRules,a as projectDefaultBranchNotDeletable,b as projectForcePushBlocked};
