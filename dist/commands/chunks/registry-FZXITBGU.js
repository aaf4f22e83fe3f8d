import{a,b,c,d,e}from"./chunk-ZBFYWSOJ.js";import"./chunk-ILRPZXGR.js";import"./chunk-YFWBQXD3.js";export{e as controlIds,d as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
