import{a,b,c}from"./chunk-HTLP456V.js";import"./chunk-MS3U27AQ.js";
export{b as Permissions,a as permissionFields,c as requireDeveloper};
