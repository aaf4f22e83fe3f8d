import{a,b,c}from"./chunk-WH6LAUM4.js";import"./chunk-K763M5PA.js";import"./chunk-VRZ7TTBS.js";import"./chunk-OQCFLJQ4.js";import"./chunk-3JND7BRY.js";

export{b as inactiveSince,c as inactiveText,a as reviewAndRemoveInactiveUsers};
