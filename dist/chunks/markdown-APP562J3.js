import{a,b}from"./chunk-7PAZ2IWB.js";import"./chunk-W4VMM47C.js";import"./chunk-URLSRDCA.js";import"./chunk-APIG3MQ2.js";
export{a as render,b as summary};
