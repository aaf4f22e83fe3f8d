import{a as r,b as m}from"./shared-markdown-text.js";import"./shared-part-values.js";import"./shared-reporting-formats-findings.js";import"./shared-one-line.js";export{r as render,m as summary};
