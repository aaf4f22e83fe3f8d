import{a,b,c}from"./chunk-52L73CS4.js";import"./chunk-MS3U27AQ.js";import"./chunk-E3G77TAD.js";import"./chunk-LVRENNJW.js";import"./chunk-J5WW4HX6.js";
import"./chunk-7J7MU3VY.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as Permissions,a as permissionFields,c as requireDeveloper};
