import{a as t,b as o}from"./shared-default-branch-protected.js";import"./shared-protected-branches.js";import"./shared-stars.js";import"./shared-facts-project-project.js";
import"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";import"./shared-bundler.js";export{t as defaultBranchProtected,o as protection};
