import{a as t,b as o}from"./shared-default-branch-protected.js";import"./shared-protected-branches.js";export{t as defaultBranchProtected,o as protection};
