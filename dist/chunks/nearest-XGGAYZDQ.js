import{a,b}from"./chunk-2J3RJNLT.js";import"./chunk-VC46IEJQ.js";export{b as didYouMean,a as nearest};
