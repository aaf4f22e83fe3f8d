$export({Permissions:()=>r.b,permissionFields:()=>r.a,requireDeveloper:()=>r.c});var r=require("./shared-rights.js"),e=require("./shared-project-settings.js");
