import{a,b,c,d,e}from"./chunk-ET73M44B.js";import"./chunk-GET2CZWM.js";import"./chunk-YFWBQXD3.js";export{e as controlIds,d as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
