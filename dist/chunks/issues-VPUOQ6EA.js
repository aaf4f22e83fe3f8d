import{a}from"./chunk-VBEVVNAY.js";import"./chunk-2J3RJNLT.js";import"./chunk-VC46IEJQ.js";export{a as problemsOf};
