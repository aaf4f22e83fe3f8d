$export({parseJson:()=>r.a});var r=require("./shared-policy-json.js"),e=require("./shared-bundler.js");
