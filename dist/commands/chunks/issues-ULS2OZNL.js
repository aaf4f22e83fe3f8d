import{a}from"./chunk-AXXMUTLY.js";import"./chunk-WT3BOX2Z.js";import"./chunk-YFWBQXD3.js";export{a as problemsOf};
