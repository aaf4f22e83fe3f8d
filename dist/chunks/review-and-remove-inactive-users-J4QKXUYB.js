import{a,b,c}from"./chunk-X3KFFNZH.js";import"./chunk-QCT7CNPI.js";import"./chunk-VRZ7TTBS.js";import"./chunk-3JND7BRY.js";import"./chunk-OQCFLJQ4.js";

export{b as inactiveSince,c as inactiveText,a as reviewAndRemoveInactiveUsers};
