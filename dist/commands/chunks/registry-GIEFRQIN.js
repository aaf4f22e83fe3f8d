import{a,b,c,d,e}from"./chunk-CW6N4F7J.js";import"./chunk-RM3T56I7.js";import"./chunk-YFWBQXD3.js";export{e as controlIds,d as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
