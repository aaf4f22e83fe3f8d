import{a,b,c}from"./chunk-O53O5UNK.js";import"./chunk-KIMTIPSL.js";import"./chunk-G436ABEP.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";
import"./chunk-KMJYZSMM.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as Permissions,a as permissionFields,c as requireDeveloper};
