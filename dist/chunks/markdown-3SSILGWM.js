import{a}from"./chunk-QW46ANX3.js";import"./chunk-URLSRDCA.js";import"./chunk-APIG3MQ2.js";export{a as render};
