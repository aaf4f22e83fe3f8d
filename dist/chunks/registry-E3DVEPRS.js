import{a,b,c,d,e}from"./chunk-3D4E5K6U.js";export{e as controlIds,d as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
