$export({readBase:()=>r.a});var r=require("chunks/shared-bases.js"),e=require("chunks/shared-address.js");
