import{a as o}from"./shared-last-push.js";import"./shared-judged-head.js";import"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";
import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";import"./shared-bundler.js";export{o as lastPush};
