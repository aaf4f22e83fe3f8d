import{a,b}from"./chunk-HCOB7RZK.js";import"./chunk-WT3BOX2Z.js";
export{b as explainLine,a as unknownTargets};
