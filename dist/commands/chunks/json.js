$export({parseJson:()=>r.a});var r=require("commands/chunks/shared-policy-json.js"),e=require("commands/chunks/shared-bundler.js");
