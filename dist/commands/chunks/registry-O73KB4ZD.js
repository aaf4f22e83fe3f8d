import{a,b,c,d,e}from"./chunk-D4EUDKIF.js";import"./chunk-NUO4CLTT.js";import"./chunk-YFWBQXD3.js";export{e as controlIds,d as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
