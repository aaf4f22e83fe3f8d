import{a,b}from"./chunk-RLKGSZ73.js";import"./chunk-WT3BOX2Z.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{a as presetNames,b as presetText};
