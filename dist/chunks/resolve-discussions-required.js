import{$39cf_b as s}from"../index.js";import{$2599_e as t}from"../index.js";var r=t({id:"resolve_discussions_required",title:"All threads must be resolved befor\
e merging",description:"True when the project's own stored setting is on. As in GitLab, a value that the group or a policy enforces does not count.",type:"boole\
an",severity:"medium",needs:{project:s},remediation:{text:"tick All threads must be resolved under Settings > Merge requests > Merge checks",page:"/-/settings/m\
erge_requests"},read({project:{mustResolveDiscussions:e}}){return e===void 0?{unknown:"GitLab did not show the setting to this token"}:e===!0?{value:!0,reason:"\
unresolved threads block merging"}:{value:!1,reason:"a merge request can be merged with unresolved threads"}}});export{r as resolveDiscussionsRequired};
