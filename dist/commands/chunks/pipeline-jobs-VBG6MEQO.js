import{e as a,f as b,g as c,h as d}from"./chunk-G7EV5TCR.js";import"./chunk-3JND7BRY.js";import"./chunk-MDPHUWVB.js";import"./chunk-JDRB6BQ3.js";
import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{c as jobsOf,d as percentOf,a as pipelineJobs,b as targetPipelineJobs};
