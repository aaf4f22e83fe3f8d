import{$2599_c as t,$2599_g as r,$2599_h as a,$2599_i as s}from"../index.js";import{$70c0_a as i}from"../index.js";var m=t({id:"merge_request_is_not_draft",title:"\
The merge request is not a draft",description:"Fails while the merge request is marked as a draft.",severity:"low",scope:"merge_request",needs:{mergeRequest:i},
remediation:{text:"mark the merge request as ready, then run this job again",page:"!"},check({mergeRequest:{isDraft:e}}){return e===void 0?s("GitLab did not say\
 whether the merge request is a draft"):e?a("the merge request is a draft",{actual:!0}):r("the merge request is ready",{actual:!1})}});export{m as mergeRequestIsNotDraft};
