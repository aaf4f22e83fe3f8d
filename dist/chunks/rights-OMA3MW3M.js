import{a,b,c}from"./chunk-4UPG2PHQ.js";import"./chunk-I5WO3DH6.js";
export{b as Permissions,a as permissionFields,c as requireDeveloper};
