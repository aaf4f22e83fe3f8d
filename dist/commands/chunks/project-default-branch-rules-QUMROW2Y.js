import{a,b,c}from"./chunk-KR3AXUNG.js";import"./chunk-DVTKBSBU.js";import"./chunk-HYKHGZWO.js";import"./chunk-VLFHZUIO.js";import"./chunk-G436ABEP.js";
import"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";export{c as onMatchingRules,a as projectDefaultBranchNotDeletable,b as projectForcePushBlocked};
