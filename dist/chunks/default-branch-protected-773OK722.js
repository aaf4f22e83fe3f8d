import{b as a,c as b}from"./chunk-BO7EYCDH.js";import"./chunk-5SK7WUS5.js";import"./chunk-UE5MDGOU.js";import"./chunk-NUFRM6SI.js";import"./chunk-5I4XA2XV.js";
import"./chunk-VC46IEJQ.js";export{a as defaultBranchProtected,b as protection};
