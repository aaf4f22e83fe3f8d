import{a,b,c,d,e}from"./chunk-HEJTCWAP.js";export{e as controlIds,d as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
