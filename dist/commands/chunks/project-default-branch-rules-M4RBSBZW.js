import{a,b,c}from"./chunk-MUTI3BSK.js";import"./chunk-73KFZDEV.js";import"./chunk-5K4XXEQS.js";import"./chunk-M5CX2BW3.js";import"./chunk-NUFRM6SI.js";
import"./chunk-UK5KMEO6.js";import"./chunk-UE5MDGOU.js";import"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";export{c as onMatchingRules,a as projectDefaultBranchNotDeletable,b as projectForcePushBlocked};
