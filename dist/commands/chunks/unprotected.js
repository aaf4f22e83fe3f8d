$export({withoutTarget:()=>r.a});var r=require("commands/chunks/shared-unprotected.js"),e=require("commands/chunks/shared-bundler.js");
