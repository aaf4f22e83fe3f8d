$export({readBase:()=>r.a});var r=require("./shared-bases.js"),e=require("./shared-address.js");
