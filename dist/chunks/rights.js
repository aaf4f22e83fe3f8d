$export({Permissions:()=>e.b,permissionFields:()=>e.a,requireDeveloper:()=>e.c});var e=require("./shared-rights.js");
