import{c as a,d as b,e as c,f as d}from"./chunk-TH5B6ARL.js";import"./chunk-3JND7BRY.js";import"./chunk-CTEI7AXJ.js";import"./chunk-LVRENNJW.js";
import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{c as jobsOf,d as percentOf,a as pipelineJobs,b as targetPipelineJobs};
