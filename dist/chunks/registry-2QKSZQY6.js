import{a,b,c,d,e,f}from"./chunk-F7AEMURO.js";export{f as controlIds,d as factsReadBy,e as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
