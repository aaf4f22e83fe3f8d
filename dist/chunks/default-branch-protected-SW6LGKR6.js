import{a,b,c}from"./chunk-J6ZBUCQC.js";import"./chunk-KSH4LJEY.js";import"./chunk-HL5K36FB.js";import"./chunk-NUFRM6SI.js";import"./chunk-UE5MDGOU.js";
import"./chunk-5I4XA2XV.js";import"./chunk-VC46IEJQ.js";export{a as defaultBranchProtected,c as exactRule,b as protection};
