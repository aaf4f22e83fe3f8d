$export({Permissions:()=>r.b,permissionFields:()=>r.a,requireDeveloper:()=>r.c});var r=require("chunks/shared-rights.js"),e=require("chunks/shared-project-settings.js");
