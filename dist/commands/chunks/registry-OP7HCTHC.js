import{a,b,c,d,e}from"./chunk-MJF5J7GH.js";import"./chunk-CTJILVSF.js";import"./chunk-YFWBQXD3.js";export{e as controlIds,d as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
