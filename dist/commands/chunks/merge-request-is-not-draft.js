import{c as t,h as r,i as a,j as s}from"./shared-controls-define.js";import{a as i}from"./shared-merge-request.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-api.js";import"./shared-bundler.js";var m=t({id:"merge_request_is_not_draft",title:"The merge request is not a draft",
description:"Fails while the merge request is marked as a draft.",severity:"low",scope:"merge_request",needs:{mergeRequest:i},remediation:{text:"mark the merge \
request as ready, then run this job again",page:"!"},check({mergeRequest:{isDraft:e}}){return e===void 0?s("GitLab did not say whether the merge request is a dr\
aft"):e?a("the merge request is a draft",{actual:!0}):r("the merge request is ready",{actual:!1})}});export{m as mergeRequestIsNotDraft};
