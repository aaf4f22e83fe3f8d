$export({problemsOf:()=>r.a});var r=require("chunks/shared-issues.js"),e=require("chunks/shared-nearest.js");
