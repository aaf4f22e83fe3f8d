import{a as e}from"./shared-of-merge-request.js";export{e as ofMergeRequest};
