import{a,b,c}from"./chunk-66JNCIR5.js";import"./chunk-KIMTIPSL.js";
export{b as Permissions,a as permissionFields,c as requireDeveloper};
