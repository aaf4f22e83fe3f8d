import{b as t}from"./chunk-G436ABEP.js";import{d as r}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";
import"./chunk-YFWBQXD3.js";var o=r({id:"resolve_discussions_required",title:"All threads must be resolved before merging",type:"boolean",severity:"medium",needs:{project:t},remediation:{text:"\
tick All threads must be resolved under Settings > Merge requests > Merge checks",page:"/-/settings/merge_requests"},read({project:{mustResolveDiscussions:e}}){
return e===void 0?{unknown:"GitLab did not show the setting to this token"}:e===!0?{value:!0,reason:"unresolved threads block merging"}:{value:!1,reason:"a merg\
e request can be merged with unresolved threads"}}});export{o as resolveDiscussionsRequired};
