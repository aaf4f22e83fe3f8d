import{a,b,c}from"./chunk-7H6N5IUZ.js";import"./chunk-4KDMOZ6Y.js";import"./chunk-VXUIFGDF.js";import"./chunk-JW2GYRK2.js";import"./chunk-C6EUKJGU.js";
import"./chunk-PDU2NCM6.js";import"./chunk-DGRCALC3.js";import"./chunk-YFWBQXD3.js";export{b as Permissions,a as permissionFields,c as requireDeveloper};
