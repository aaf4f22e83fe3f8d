import{a,b,c}from"./chunk-PBWAHO2D.js";import"./chunk-UVYROYED.js";import"./chunk-5LXXYSSH.js";import"./chunk-3UNV3562.js";import"./chunk-3JND7BRY.js";

export{b as inactiveSince,c as inactiveText,a as reviewAndRemoveInactiveUsers};
