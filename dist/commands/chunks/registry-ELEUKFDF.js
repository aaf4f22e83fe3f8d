import{a,b,c,d,e}from"./chunk-X5O56YTK.js";import"./chunk-HVD5JRDS.js";import"./chunk-YFWBQXD3.js";export{e as controlIds,d as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
