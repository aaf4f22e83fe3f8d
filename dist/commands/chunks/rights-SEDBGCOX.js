import{a,b,c}from"./chunk-I2T43SYV.js";import"./chunk-MPIOUDJZ.js";import"./chunk-UE6DDFFM.js";import"./chunk-KDHYOWLO.js";import"./chunk-4PNAMGMY.js";
import"./chunk-7J7MU3VY.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{b as Permissions,a as permissionFields,c as requireDeveloper};
