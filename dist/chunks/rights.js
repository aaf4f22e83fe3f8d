import{a as e,b as s,c as r}from"./shared-rights.js";export{s as Permissions,e as permissionFields,r as requireDeveloper};
