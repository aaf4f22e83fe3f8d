import{a as r}from"./chunk-KIMTIPSL.js";import"./chunk-G436ABEP.js";import{d as t}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";
import"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";var i=t({id:"status_checks_required",title:"External status checks must succeed before merging",type:"boolean",severity:"high",needs:{project:r},remediation:{text:"\
tick Status checks must succeed under Settings > Merge requests > Merge checks",page:"/-/settings/merge_requests"},read({project:{mustPassStatusChecks:e,isUltimate:s}}){
return e===!0?{value:!0,reason:"a merge request with a failed status check cannot be merged"}:e!==void 0?{value:!1,reason:"a merge request can be merged whateve\
r its status checks say"}:s===void 0?{unknown:"GitLab did not show the setting to this token"}:{value:!1,reason:"external status checks are not licensed for thi\
s project",note:"a flag that an earlier licence left on would not be seen"}}});export{i as statusChecksRequired};
