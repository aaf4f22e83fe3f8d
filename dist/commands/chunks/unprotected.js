$export({withoutTarget:()=>r.a});var r=require("./shared-unprotected.js"),e=require("./shared-bundler.js");
