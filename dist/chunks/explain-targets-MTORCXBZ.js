import{a,b}from"./chunk-6ZTU7LRW.js";import"./chunk-PL6WYZTW.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-4SOOCKV5.js";
import"./chunk-VC46IEJQ.js";export{b as explainLine,a as unknownTargets};
