import{a,b}from"./chunk-5PGS4XJI.js";import"./chunk-RJ5HSYMF.js";import"./chunk-VXUIFGDF.js";import"./chunk-PDU2NCM6.js";import"./chunk-UIYBHYEB.js";
import"./chunk-DGRCALC3.js";import"./chunk-YFWBQXD3.js";export{a as defaultBranchProtected,b as protection};
