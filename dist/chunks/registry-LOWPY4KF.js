import{a,b,c,d,e,f}from"./chunk-W2K5DT5S.js";export{f as controlIds,d as factsReadBy,e as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
