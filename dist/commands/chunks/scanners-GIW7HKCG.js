import{b as a,c as b}from"./chunk-XCIH6UI5.js";import"./chunk-AAMB3JRW.js";import"./chunk-4KDMOZ6Y.js";import"./chunk-VXUIFGDF.js";import"./chunk-JW2GYRK2.js";
import"./chunk-C6EUKJGU.js";import"./chunk-PDU2NCM6.js";import"./chunk-UIYBHYEB.js";import"./chunk-DGRCALC3.js";import"./chunk-YFWBQXD3.js";export{b as noPipeline,a as scanners};
