import{$70c0_a as t}from"../index.js";import{$2599_c as r,$2599_f as a,$2599_g as s,$2599_h as i}from"../index.js";var m=r({id:"merge_request_is_not_draft",title:"\
The merge request is not a draft",description:"Fails while the merge request is marked as a draft.",severity:"low",scope:"merge_request",needs:{mergeRequest:t},
remediation:{text:"mark the merge request as ready, then run this job again",page:"!"},check({mergeRequest:{isDraft:e}}){return e===void 0?i("GitLab did not say\
 whether the merge request is a draft"):e?s("the merge request is a draft",{actual:!0}):a("the merge request is ready",{actual:!1})}});export{m as mergeRequestIsNotDraft};
