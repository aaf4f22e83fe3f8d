import{a}from"./chunk-YJ4REAVL.js";import"./chunk-2RAP56HE.js";import"./chunk-APIG3MQ2.js";export{a as render};
