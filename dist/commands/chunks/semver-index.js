$export({default:()=>a});var r=require("./shared-comparator.js"),e=require("./shared-bundler.js"),a=r.a();
