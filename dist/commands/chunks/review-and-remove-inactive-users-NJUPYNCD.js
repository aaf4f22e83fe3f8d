import{a,b,c}from"./chunk-SVA5SIAZ.js";import"./chunk-MCEVGWN3.js";import"./chunk-IZJS3URR.js";import"./chunk-VRZ7TTBS.js";import"./chunk-3JND7BRY.js";
import"./chunk-ESXQ6FMJ.js";import"./chunk-NUFRM6SI.js";import"./chunk-UK5KMEO6.js";import"./chunk-UE5MDGOU.js";import"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as inactiveSince,c as inactiveText,a as reviewAndRemoveInactiveUsers};
