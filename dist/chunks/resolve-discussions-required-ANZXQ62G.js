#!/usr/bin/env node
import{a as t}from"./chunk-3IMXHFC6.js";import"./chunk-OBH7XN5N.js";import{y as r}from"./chunk-WSELW6RB.js";import"./chunk-6AIPHAPT.js";var i=r({id:"resolve_discussions_required",title:"All threads must be resolved before merging",description:"The project's own stored setting. A value forced by \
the group or by a policy is not consulted, as in GitLab.",type:"boolean",severity:"medium",needs:{project:t},remediation:{text:"tick All threads must be resolve\
d under Settings > Merge requests > Merge checks",page:"/-/settings/merge_requests"},read({project:{mustResolveDiscussions:e}}){return e===void 0?{unknown:"GitL\
ab did not show the setting to this token"}:e===!0?{value:!0,because:"unresolved threads block merging"}:{value:!1,because:"a merge request can be merged with u\
nresolved threads"}}});export{i as resolveDiscussionsRequired};
