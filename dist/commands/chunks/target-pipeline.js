import{a as t,b as i,c as o,d as r,e as s,f as e,g as p}from"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import"./shared-merge-request.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-time.js";import"./shared-api.js";
import"./shared-bundler.js";export{i as branchJobsOf,r as mostTried,o as newestJobsAt,p as newestSuccessful,e as pipelinesAt,t as targetPipelineJobs,s as targetPipelines};
