import{a,b}from"./chunk-SND2FJKU.js";import"./chunk-WT3BOX2Z.js";
export{b as explainLine,a as unknownTargets};
