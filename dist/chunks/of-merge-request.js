$export({ofMergeRequest:()=>e.a});var e=require("chunks/shared-of-merge-request.js");
