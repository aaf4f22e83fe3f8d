import{a,b,c}from"./chunk-SIJRV4C3.js";import"./chunk-OQPSCAJC.js";
export{b as Permissions,a as permissionFields,c as requireDeveloper};
