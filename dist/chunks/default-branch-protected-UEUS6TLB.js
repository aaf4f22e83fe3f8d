import{b as a,c as b}from"./chunk-L4WJ6F4S.js";import"./chunk-5SK7WUS5.js";import"./chunk-4ALK4BUB.js";import"./chunk-NUFRM6SI.js";import"./chunk-5I4XA2XV.js";
import"./chunk-VC46IEJQ.js";export{a as defaultBranchProtected,b as protection};
