$export({misfit:()=>r.a,mismatch:()=>r.b,quoted:()=>r.c});var r=require("chunks/shared-mismatch.js"),e=require("chunks/shared-spelling.js");
