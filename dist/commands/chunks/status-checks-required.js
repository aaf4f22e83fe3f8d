import{c as s}from"./shared-facts-project-project.js";import{e as r}from"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-api.js";import"./shared-bundler.js";var a=r({id:"status_checks_required",title:"External status checks must succeed b\
efore merging",description:`True when the project's stored setting "Status checks must succeed" is on. GitLab does not check whether any status check exists.`,type:"\
boolean",severity:"high",needs:{project:s},remediation:{text:"tick Status checks must succeed under Settings > Merge requests > Merge checks",page:"/-/settings/\
merge_requests"},read({project:{mustPassStatusChecks:e,isUltimate:t}}){return e===!0?{value:!0,reason:"a merge request with a failed status check cannot be merg\
ed"}:e!==void 0?{value:!1,reason:"a merge request can be merged even if a status check failed"}:t===void 0?{unknown:"GitLab did not show the setting to this tok\
en"}:{value:!1,reason:"external status checks are not licensed for this project",note:"the API does not show a setting that an earlier licence left on"}}});export{a as statusChecksRequired};
