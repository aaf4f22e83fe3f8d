import{a,b,c}from"./chunk-XXCWHMFR.js";import"./chunk-MS3U27AQ.js";
export{b as Permissions,a as permissionFields,c as requireDeveloper};
