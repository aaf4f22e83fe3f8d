import{a,b}from"./chunk-4SOOCKV5.js";import"./chunk-VC46IEJQ.js";export{b as didYouMean,a as nearest};
