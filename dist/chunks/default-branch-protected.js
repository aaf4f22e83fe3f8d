$export({defaultBranchProtected:()=>r.a,protection:()=>r.b});var r=require("chunks/shared-default-branch-protected.js"),e=require("chunks/shared-protected-branches.js");
