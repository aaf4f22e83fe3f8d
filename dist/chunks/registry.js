$export({presetNames:()=>e.a,presetText:()=>e.b,unknownPreset:()=>e.c});var e=require("./shared-policy-presets-registry.js"),r=require("./shared-nearest.js");
