import{a,b,c}from"./chunk-OLUM4K7M.js";import"./chunk-JG54T5CZ.js";import"./chunk-VRZ7TTBS.js";import"./chunk-3JND7BRY.js";import"./chunk-53V6IEYG.js";
import"./chunk-5CR5D7FZ.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as inactiveSince,c as inactiveText,a as reviewAndRemoveInactiveUsers};
