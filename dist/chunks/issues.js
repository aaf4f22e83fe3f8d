import{a as o}from"./shared-issues.js";import"./shared-nearest.js";export{o as problemsOf};
