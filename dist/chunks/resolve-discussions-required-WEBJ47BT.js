import{$b_b as r}from"../index.js";import{$8_d as t}from"../index.js";
var o=t({id:"resolve_discussions_required",title:"All threads must be resolved before merging",type:"boolean",severity:"medium",needs:{project:r},remediation:{text:"\
tick All threads must be resolved under Settings > Merge requests > Merge checks",page:"/-/settings/merge_requests"},read({project:{mustResolveDiscussions:e}}){
return e===void 0?{unknown:"GitLab did not show the setting to this token"}:e===!0?{value:!0,reason:"unresolved threads block merging"}:{value:!1,reason:"a merg\
e request can be merged with unresolved threads"}}});export{o as resolveDiscussionsRequired};
