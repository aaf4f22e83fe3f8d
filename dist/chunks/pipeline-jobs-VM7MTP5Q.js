import{e as a,f as b,g as c,h as d}from"./chunk-HT6Z5NWK.js";import"./chunk-YP3GG67D.js";import"./chunk-3JND7BRY.js";
export{c as jobsOf,d as percentOf,a as pipelineJobs,b as targetPipelineJobs};
