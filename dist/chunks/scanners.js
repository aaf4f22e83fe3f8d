import{a as o,b as r}from"./shared-scanners.js";import"./shared-default-branch-reports.js";import"./shared-default-branch.js";export{r as noPipeline,o as scanners};
