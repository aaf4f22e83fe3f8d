$export({presetNames:()=>e.a,presetText:()=>e.b,unknownPreset:()=>e.c});var e=require("chunks/shared-policy-presets-registry.js"),r=require("chunks/shared-nearest.js");
