import{a,b}from"./chunk-6OPT23G7.js";import"./chunk-Y5FYYT3Z.js";import"./chunk-URLSRDCA.js";import"./chunk-APIG3MQ2.js";
export{a as render,b as summary};
