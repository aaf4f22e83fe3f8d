import{a,b}from"./chunk-UGVLF7TX.js";import"./chunk-Z452O272.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-2J3RJNLT.js";
import"./chunk-VC46IEJQ.js";export{b as explainLine,a as unknownTargets};
