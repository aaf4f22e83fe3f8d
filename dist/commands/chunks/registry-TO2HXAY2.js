import{a,b,c,d,e}from"./chunk-NKNTODHT.js";import"./chunk-C4N7MI2M.js";import"./chunk-YFWBQXD3.js";export{e as controlIds,d as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
