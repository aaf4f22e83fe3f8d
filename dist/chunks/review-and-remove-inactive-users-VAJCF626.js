import{a,b,c}from"./chunk-4RZ6UE75.js";import"./chunk-VSIEZHCF.js";import"./chunk-VRZ7TTBS.js";import"./chunk-OQCFLJQ4.js";import"./chunk-3JND7BRY.js";

export{b as inactiveSince,c as inactiveText,a as reviewAndRemoveInactiveUsers};
