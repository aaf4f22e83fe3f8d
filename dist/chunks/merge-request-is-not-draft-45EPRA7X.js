#!/usr/bin/env node
import{a as t}from"./chunk-KQMZDERT.js";import"./chunk-OBH7XN5N.js";import{A as s,B as i,x as r,z as a}from"./chunk-WSELW6RB.js";import"./chunk-6AIPHAPT.js";var d=r({id:"merge_request_is_not_draft",title:"The merge request is not a draft",description:"Fails while the merge request is marked as a draft.",severity:"lo\
w",about:"merge_request",needs:{mergeRequest:t},remediation:{text:"mark the merge request as ready",page:"!"},check({mergeRequest:{isDraft:e}}){return e===void 0?
i("GitLab did not say whether the merge request is a draft"):e?s("the merge request is a draft",{actual:!0}):a("the merge request is ready",{actual:!1})}});export{d as mergeRequestIsNotDraft};
