$export({merge:()=>r.b,onTopOf:()=>r.a});var r=require("./shared-layers.js"),e=require("./shared-address.js");
