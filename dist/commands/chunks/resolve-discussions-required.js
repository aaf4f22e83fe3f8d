import{b as t}from"./shared-facts-project-project.js";import{e as r}from"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-api.js";import"./shared-bundler.js";var s=r({id:"resolve_discussions_required",title:"All threads must be resolved be\
fore merging",description:"True when the project's own stored setting is on. As in GitLab, a value that the group or a policy enforces does not count.",type:"bo\
olean",severity:"medium",needs:{project:t},remediation:{text:"tick All threads must be resolved under Settings > Merge requests > Merge checks",page:"/-/setting\
s/merge_requests"},read({project:{mustResolveDiscussions:e}}){return e===void 0?{unknown:"GitLab did not show the setting to this token"}:e===!0?{value:!0,reason:"\
unresolved threads block merging"}:{value:!1,reason:"a merge request can be merged with unresolved threads"}}});export{s as resolveDiscussionsRequired};
