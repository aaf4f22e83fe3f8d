import{a,b,c}from"./chunk-JPSBRIYE.js";import"./chunk-PY6BBETG.js";import"./chunk-RBLKTWBF.js";import"./chunk-KDHYOWLO.js";import"./chunk-KYWBHZBI.js";
import"./chunk-7J7MU3VY.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as Permissions,a as permissionFields,c as requireDeveloper};
