import{a,b,c,d,e}from"./chunk-OZJ3NO5I.js";import"./chunk-3VJELHIL.js";import"./chunk-YFWBQXD3.js";export{e as controlIds,d as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
