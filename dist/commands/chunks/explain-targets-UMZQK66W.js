import{a,b}from"./chunk-GOSJFCPA.js";import"./chunk-6LE6U6NH.js";import"./chunk-WT3BOX2Z.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";export{b as explainLine,a as unknownTargets};
