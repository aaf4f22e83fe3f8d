import{a as o}from"./shared-issues.js";export{o as problemsOf};
