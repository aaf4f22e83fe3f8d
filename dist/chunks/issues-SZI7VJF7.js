import{a}from"./chunk-CQGK5I7V.js";import"./chunk-4SOOCKV5.js";import"./chunk-VC46IEJQ.js";export{a as problemsOf};
