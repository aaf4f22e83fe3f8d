import{e as a,f as b,g as c,h as d}from"./chunk-AWN3TUOA.js";import"./chunk-3JND7BRY.js";import"./chunk-BO5SZ4DB.js";import"./chunk-L2YG2ETW.js";
import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";export{c as jobsOf,d as percentOf,a as pipelineJobs,b as targetPipelineJobs};
