import{a,b}from"./chunk-UEVYAVJ3.js";import"./chunk-ZX5MXLWK.js";import"./chunk-AXXMUTLY.js";import"./chunk-75TDCRXC.js";import"./chunk-E33LJ6OX.js";
import"./chunk-5CR5D7FZ.js";import"./chunk-7J7MU3VY.js";import"./chunk-WT3BOX2Z.js";import"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";export{b as frameworkDraft,a as isFramework};
