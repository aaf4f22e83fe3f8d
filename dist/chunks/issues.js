$export({problemsOf:()=>r.a});var r=require("./shared-issues.js"),e=require("./shared-nearest.js");
