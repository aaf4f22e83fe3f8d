import{a as o,b as t,c as r}from"./shared-project-default-branch-rules.js";import"./shared-default-branch-protected.js";import"./shared-protected-branches.js";import"./shared-stars.js";
import"./shared-facts-project-project.js";import"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";
import"./shared-api.js";import"./shared-text.js";import"./shared-bundler.js";export{r as onMatchingRules,o as projectDefaultBranchNotDeletable,t as projectForcePushBlocked};
