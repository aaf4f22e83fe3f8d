import{a,b,c}from"./chunk-CFVVXX72.js";
export{b as Permissions,a as permissionFields,c as requireDeveloper};
