import{a,b,c,d,e}from"./chunk-NG56YQB3.js";import"./chunk-KFRFGAFT.js";import"./chunk-YFWBQXD3.js";export{e as controlIds,d as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
