import{a,b,c}from"./chunk-3JPBD64B.js";import"./chunk-3W6YRBCK.js";import"./chunk-VRZ7TTBS.js";import"./chunk-3JND7BRY.js";import"./chunk-OQCFLJQ4.js";

export{b as inactiveSince,c as inactiveText,a as reviewAndRemoveInactiveUsers};
