import{$8_c as r,$8_e as s,$8_f as a,$8_g as i}from"../index.js";import{$h_a as t}from"../index.js";
var o=r({id:"merge_request_is_not_draft",title:"The merge request is not a draft",severity:"low",scope:"merge_request",needs:{mergeRequest:t},remediation:{text:"\
mark the merge request as ready, then run this job again",page:"!"},check({mergeRequest:{isDraft:e}}){return e===void 0?i("GitLab did not say whether the merge \
request is a draft"):e?a("the merge request is a draft",{actual:!0}):s("the merge request is ready",{actual:!1})}});export{o as mergeRequestIsNotDraft};
