import{a}from"./chunk-CQGK5I7V.js";import"./chunk-4SOOCKV5.js";import"./chunk-YFWBQXD3.js";export{a as problemsOf};
