import{a}from"./chunk-AXXMUTLY.js";import"./chunk-WT3BOX2Z.js";export{a as problemsOf};
