import{a,b}from"./chunk-2J3RJNLT.js";import"./chunk-YFWBQXD3.js";export{b as didYouMean,a as nearest};
