import{a,b,c,d,e}from"./chunk-3J5L6HGZ.js";export{e as controlIds,d as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
