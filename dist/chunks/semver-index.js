$export({default:()=>a});var r=require("./shared-comparator.js"),a=r.a();
