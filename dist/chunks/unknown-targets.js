$export({unfitStatusChecks:()=>e.a,unknownTargets:()=>e.b,withoutLicence:()=>e.c});var e=require("chunks/shared-unknown-targets.js"),r=require("chunks/shared-nearest.js");
