import{a as t}from"./shared-merge-request.js";import{c as r,g as a,h as s,i}from"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-api.js";import"./shared-bundler.js";var m=r({id:"merge_request_is_not_draft",title:"The merge request is not a draft",
description:"Fails while the merge request is marked as a draft.",severity:"low",scope:"merge_request",needs:{mergeRequest:t},remediation:{text:"mark the merge \
request as ready, then run this job again",page:"!"},check({mergeRequest:{isDraft:e}}){return e===void 0?i("GitLab did not say whether the merge request is a dr\
aft"):e?s("the merge request is a draft",{actual:!0}):a("the merge request is ready",{actual:!1})}});export{m as mergeRequestIsNotDraft};
