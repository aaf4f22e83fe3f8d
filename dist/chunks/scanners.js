$export({noPipeline:()=>r.b,scanners:()=>r.a});var r=require("./shared-scanners.js"),e=require("./shared-default-branch-reports.js"),a=require("./shared-default-branch.js");
