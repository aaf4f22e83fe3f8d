import{a as r,b as m}from"./shared-markdown-text.js";import"./shared-part-values.js";import"./shared-names.js";import"./shared-counts.js";import"./shared-reporting-formats-findings.js";
import"./shared-one-line.js";import"./shared-text.js";import"./shared-bundler.js";export{r as render,m as summary};
