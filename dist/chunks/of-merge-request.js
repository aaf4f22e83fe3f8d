$export({ofMergeRequest:()=>e.a});var e=require("./shared-of-merge-request.js");
