import{a,b}from"./chunk-EPB2XN33.js";import"./chunk-WT3BOX2Z.js";
export{b as explainLine,a as unknownTargets};
