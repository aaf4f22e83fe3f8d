import{a,b,c,d,e}from"./chunk-I52T6QHE.js";import"./chunk-QBCSLH7W.js";import"./chunk-YFWBQXD3.js";export{e as controlIds,d as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
