import{a,b,c,d,e,f}from"./chunk-LNZWKBJ2.js";export{f as controlIds,d as factsReadBy,e as fieldNames,b as loadBuiltInControl,a as loadControl,c as predefinedExpression};
