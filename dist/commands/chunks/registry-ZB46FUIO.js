import{a,b,c,d,e}from"./chunk-QSJXMR3Z.js";import"./chunk-ZOZANTSE.js";import"./chunk-YFWBQXD3.js";export{e as controlIds,d as fieldNames,a as loadControl,b as loadField,c as predefinedExpression};
