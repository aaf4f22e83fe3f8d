$export({unfitStatusChecks:()=>e.a,unknownTargets:()=>e.b,withoutLicence:()=>e.c});var e=require("./shared-unknown-targets.js"),r=require("./shared-nearest.js");
