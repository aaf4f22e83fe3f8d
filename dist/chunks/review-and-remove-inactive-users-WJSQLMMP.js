import{a,b,c}from"./chunk-L7PYBE4N.js";import"./chunk-6BFVCPPF.js";import"./chunk-IO3KLYFM.js";import"./chunk-VRZ7TTBS.js";import"./chunk-3JND7BRY.js";
import"./chunk-QN6X2WCC.js";import"./chunk-NUFRM6SI.js";import"./chunk-UE5MDGOU.js";import"./chunk-5I4XA2XV.js";import"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-VC46IEJQ.js";export{b as inactiveSince,c as inactiveText,a as reviewAndRemoveInactiveUsers};
