import{a,b,c}from"./chunk-2QE3GUAS.js";import"./chunk-TW45PNV2.js";import"./chunk-266E7HWX.js";import"./chunk-KDHYOWLO.js";import"./chunk-J5WW4HX6.js";
import"./chunk-7J7MU3VY.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as Permissions,a as permissionFields,c as requireDeveloper};
