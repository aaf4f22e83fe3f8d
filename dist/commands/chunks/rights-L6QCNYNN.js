import{a,b,c}from"./chunk-F3MN545O.js";import"./chunk-MS3U27AQ.js";import"./chunk-E3G77TAD.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";
import"./chunk-3BWEGA6D.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as Permissions,a as permissionFields,c as requireDeveloper};
