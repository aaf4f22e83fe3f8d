import{a,b,c}from"./chunk-BOJMVYQS.js";import"./chunk-YHLFLDEQ.js";import"./chunk-VRZ7TTBS.js";import"./chunk-3JND7BRY.js";import"./chunk-OQCFLJQ4.js";

export{b as inactiveSince,c as inactiveText,a as reviewAndRemoveInactiveUsers};
