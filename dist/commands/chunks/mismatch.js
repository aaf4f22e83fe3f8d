$export({misfit:()=>r.a,mismatch:()=>r.b,quoted:()=>r.c});var r=require("./shared-mismatch.js"),e=require("./shared-spelling.js"),i=require("./shared-values.js"),a=require("./shared-bundler.js");
