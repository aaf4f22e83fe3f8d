import{a,b,c}from"./chunk-3TSQFM4P.js";import"./chunk-KE5ELWIZ.js";
export{b as Permissions,a as permissionFields,c as requireDeveloper};
