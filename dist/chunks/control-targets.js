$export({controlTargets:()=>r.b,knownControls:()=>r.a});var r=require("./shared-control-targets.js"),e=require("./shared-unknown-targets.js"),t=require("./shared-nearest.js");
