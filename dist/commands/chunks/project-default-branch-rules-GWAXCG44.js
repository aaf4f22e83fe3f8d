import{a,b,c}from"./chunk-DAAJ7CAX.js";import"./chunk-HCHMXK7E.js";import"./chunk-5PGS4XJI.js";import"./chunk-RJ5HSYMF.js";import"./chunk-VXUIFGDF.js";
import"./chunk-Z23466PB.js";import"./chunk-PDU2NCM6.js";import"./chunk-UIYBHYEB.js";import"./chunk-DGRCALC3.js";import"./chunk-YFWBQXD3.js";export{c as onMatchingRules,a as projectDefaultBranchNotDeletable,b as projectForcePushBlocked};
