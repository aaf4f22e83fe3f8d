import{a,b,c,d,e}from"./chunk-N4DK5VZW.js";import"./chunk-ELQVILDQ.js";import"./chunk-YFWBQXD3.js";export{e as controlIds,d as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
