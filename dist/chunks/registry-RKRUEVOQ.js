import{a,b,c,d,e}from"./chunk-2V36BJEN.js";export{e as controlIds,d as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
