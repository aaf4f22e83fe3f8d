import{a as o}from"./shared-issues.js";import"./shared-nearest.js";import"./shared-text.js";import"./shared-bundler.js";export{o as problemsOf};
