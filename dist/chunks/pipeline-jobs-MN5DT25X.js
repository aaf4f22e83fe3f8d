import{c as a,d as b,e as c,f as d}from"./chunk-7HW2ARBO.js";import"./chunk-3JND7BRY.js";
export{c as jobsOf,d as percentOf,a as pipelineJobs,b as targetPipelineJobs};
