$export({merge:()=>r.b,onTopOf:()=>r.a});var r=require("chunks/shared-layers.js"),e=require("chunks/shared-address.js");
