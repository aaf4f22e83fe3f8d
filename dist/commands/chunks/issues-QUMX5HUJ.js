import{a}from"./chunk-VBEVVNAY.js";import"./chunk-2J3RJNLT.js";import"./chunk-YFWBQXD3.js";export{a as problemsOf};
