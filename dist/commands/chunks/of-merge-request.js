import{a as o}from"./shared-of-merge-request.js";import"./shared-select.js";import"./shared-judged-head.js";import"./shared-facts-source.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-api.js";import"./shared-bundler.js";export{o as ofMergeRequest};
