$export({defaultBranchProtected:()=>r.a,protection:()=>r.b});var r=require("./shared-default-branch-protected.js"),e=require("./shared-protected-branches.js");
