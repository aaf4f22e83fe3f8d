import{a,b,c}from"./chunk-4YYCAGXG.js";import"./chunk-N3RRPOVF.js";import"./chunk-WRTHMEXN.js";import"./chunk-VRZ7TTBS.js";import"./chunk-3JND7BRY.js";
import"./chunk-JW2GYRK2.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-PDU2NCM6.js";import"./chunk-UIYBHYEB.js";
import"./chunk-DGRCALC3.js";import"./chunk-YFWBQXD3.js";export{b as inactiveSince,c as inactiveText,a as reviewAndRemoveInactiveUsers};
