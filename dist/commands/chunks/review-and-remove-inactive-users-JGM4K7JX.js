import{a,b,c}from"./chunk-WP2A5G3N.js";import"./chunk-ZERSVGZW.js";import"./chunk-5LXXYSSH.js";import"./chunk-3JND7BRY.js";import"./chunk-3UNV3562.js";
import"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as inactiveSince,c as inactiveText,a as reviewAndRemoveInactiveUsers};
