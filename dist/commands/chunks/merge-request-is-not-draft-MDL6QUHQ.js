import{c as t,e as r,f as s,g as a}from"./chunk-AQ7DEGON.js";import{a as i}from"./chunk-JDRB6BQ3.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";
import"./chunk-YFWBQXD3.js";var o=t({id:"merge_request_is_not_draft",title:"The merge request is not a draft",severity:"low",scope:"merge_request",needs:{mergeRequest:i},remediation:{text:"\
mark the merge request as ready, then run this job again",page:"!"},check({mergeRequest:{isDraft:e}}){return e===void 0?a("GitLab did not say whether the merge \
request is a draft"):e?s("the merge request is a draft",{actual:!0}):r("the merge request is ready",{actual:!1})}});export{o as mergeRequestIsNotDraft};
