import{b as o,c as r}from"./shared-scanners.js";import"./shared-default-branch.js";import"./shared-facts-project-project.js";import"./shared-controls-define.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";import"./shared-bundler.js";export{r as noPipeline,o as scanners};
