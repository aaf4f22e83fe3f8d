$export({default:()=>a});var r=require("commands/chunks/shared-comparator.js"),e=require("commands/chunks/shared-bundler.js"),a=r.a();
