import{a as t}from"./chunk-HL5K36FB.js";import"./chunk-NUFRM6SI.js";import{c as r}from"./chunk-UE5MDGOU.js";import"./chunk-5I4XA2XV.js";
import"./chunk-VC46IEJQ.js";var i=r({id:"status_checks_required",title:"External status checks must succeed before merging",type:"boolean",severity:"high",needs:{project:t},remediation:{text:"\
tick Status checks must succeed under Settings > Merge requests > Merge checks",page:"/-/settings/merge_requests"},read({project:{mustPassStatusChecks:e,isUltimate:s}}){
return e===!0?{value:!0,because:"a merge request with a failed status check cannot be merged"}:e!==void 0?{value:!1,because:"a merge request can be merged whate\
ver its status checks say"}:s===void 0?{unknown:"GitLab did not show the setting to this token"}:{value:!1,because:"external status checks are not licensed for \
this project",note:"a flag that an earlier licence left on would not be seen"}}});export{i as statusChecksRequired};
