import{a,b,c}from"./chunk-PTLLBXOD.js";import"./chunk-EQR4YQ6W.js";import"./chunk-OQCFLJQ4.js";import"./chunk-VRZ7TTBS.js";import"./chunk-3JND7BRY.js";

export{b as inactiveSince,c as inactiveText,a as reviewAndRemoveInactiveUsers};
