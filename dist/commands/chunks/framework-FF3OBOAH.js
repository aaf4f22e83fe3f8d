import{a,b}from"./chunk-NWJGAMQF.js";import"./chunk-FV7X2S2X.js";import"./chunk-AXXMUTLY.js";import"./chunk-ADNVDV36.js";import"./chunk-2AWVKLQT.js";
import"./chunk-AQ7DEGON.js";import"./chunk-7J7MU3VY.js";import"./chunk-WT3BOX2Z.js";import"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";export{b as frameworkDraft,a as isFramework};
