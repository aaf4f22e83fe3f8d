import{a as t}from"./chunk-XM2R3Y2X.js";import"./chunk-NUFRM6SI.js";import{b as r,d as a,e as s,f as i}from"./chunk-UE5MDGOU.js";import"./chunk-5I4XA2XV.js";
import"./chunk-VC46IEJQ.js";var o=r({id:"merge_request_is_not_draft",title:"The merge request is not a draft",severity:"low",about:"merge_request",needs:{mergeRequest:t},remediation:{text:"\
mark the merge request as ready, then run this job again",page:"!"},check({mergeRequest:{isDraft:e}}){return e===void 0?i("GitLab did not say whether the merge \
request is a draft"):e?s("the merge request is a draft",{actual:!0}):a("the merge request is ready",{actual:!1})}});export{o as mergeRequestIsNotDraft};
