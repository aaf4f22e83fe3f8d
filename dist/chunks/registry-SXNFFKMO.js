import{a,b,c,d,e,f}from"./chunk-3IVOSRNR.js";export{f as controlIds,d as factsReadBy,e as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
