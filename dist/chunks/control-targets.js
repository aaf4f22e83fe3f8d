import{a as o,b as r}from"./shared-control-targets.js";import"./shared-unknown-targets.js";import"./shared-nearest.js";export{r as controlTargets,o as knownControls};
