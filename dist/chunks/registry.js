import{a as e,b as r,c as s}from"./shared-policy-presets-registry.js";import"./shared-nearest.js";export{e as presetNames,r as presetText,s as unknownPreset};
