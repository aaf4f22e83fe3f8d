import{a,b,c}from"./chunk-OVW5WFDL.js";import"./chunk-BE626ZHF.js";import"./chunk-OQCFLJQ4.js";import"./chunk-VRZ7TTBS.js";import"./chunk-3JND7BRY.js";

export{b as inactiveSince,c as inactiveText,a as reviewAndRemoveInactiveUsers};
