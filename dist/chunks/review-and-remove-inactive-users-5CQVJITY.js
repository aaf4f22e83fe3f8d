import{a,b,c}from"./chunk-GWXX2JBT.js";import"./chunk-W4ZFEN7W.js";import"./chunk-VRZ7TTBS.js";import"./chunk-53V6IEYG.js";import"./chunk-3JND7BRY.js";

export{b as inactiveSince,c as inactiveText,a as reviewAndRemoveInactiveUsers};
