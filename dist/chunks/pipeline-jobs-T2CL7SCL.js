import{f as a,g as b,h as c,i as d}from"./chunk-EWAECEIL.js";import"./chunk-3JND7BRY.js";
export{c as jobsOf,d as percentOf,a as pipelineJobs,b as targetPipelineJobs};
