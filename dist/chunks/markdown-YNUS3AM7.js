import{a}from"./chunk-ET7LKQXU.js";import"./chunk-Y5FYYT3Z.js";import"./chunk-URLSRDCA.js";import"./chunk-APIG3MQ2.js";
export{a as render};
