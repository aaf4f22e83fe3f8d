import{e as a,f as b,g as c,h as d}from"./chunk-B6MGZGWT.js";import"./chunk-BO5SZ4DB.js";import"./chunk-3JND7BRY.js";
export{c as jobsOf,d as percentOf,a as pipelineJobs,b as targetPipelineJobs};
