import{a,b,c}from"./chunk-47KEE5CO.js";import"./chunk-OQPSCAJC.js";import"./chunk-FJUX2Q53.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";
import"./chunk-3BWEGA6D.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as Permissions,a as permissionFields,c as requireDeveloper};
