import{b as a,c as b}from"./chunk-KQCUELOT.js";import"./chunk-657UPJA3.js";import"./chunk-KIMTIPSL.js";
export{b as noPipeline,a as scanners};
