$export({controlTargets:()=>r.b,knownControls:()=>r.a});var r=require("chunks/shared-control-targets.js"),e=require("chunks/shared-unknown-targets.js"),t=require("chunks/shared-nearest.js");
