import{a,b,c,d,e}from"./chunk-CHYWJ647.js";export{e as controlIds,d as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
