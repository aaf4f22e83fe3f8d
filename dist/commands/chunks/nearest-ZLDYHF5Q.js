import{a,b}from"./chunk-4SOOCKV5.js";import"./chunk-YFWBQXD3.js";export{b as didYouMean,a as nearest};
