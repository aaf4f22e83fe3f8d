$export({default:()=>a});var r=require("chunks/shared-comparator.js"),a=r.a();
