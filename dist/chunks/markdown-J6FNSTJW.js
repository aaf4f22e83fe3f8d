import{a}from"./chunk-QU5RMOUS.js";import"./chunk-M4OPUYC7.js";import"./chunk-APIG3MQ2.js";export{a as render};
