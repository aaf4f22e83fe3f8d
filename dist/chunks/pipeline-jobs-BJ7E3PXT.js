import{e as a,f as b,g as c,h as d}from"./chunk-FONK46EO.js";import"./chunk-MDPHUWVB.js";import"./chunk-3JND7BRY.js";
export{c as jobsOf,d as percentOf,a as pipelineJobs,b as targetPipelineJobs};
