$export({problemsOf:()=>r.a});var r=require("./shared-issues.js"),e=require("./shared-nearest.js"),a=require("./shared-text.js"),i=require("./shared-bundler.js");
