import{a,b,c,d,e}from"./chunk-UN7WPBYN.js";export{e as controlIds,d as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
