import"./shared-bundler.js";var e={name:"Recommended",description:"A second person approves every change, the default branch is protected, and scanners run",requirements:[
{name:"Four eyes",description:"Someone other than the author approves every change",controls:["minimum_approvals_required_1","merge_request_prevent_author_appro\
val",{id:"merge_request_approvals",with:{at_least:1}}]},{name:"Protected default branch",description:"Changes reach the default branch through merge requests",controls:[
"default_branch_protected","default_branch_protected_from_direct_push","project_force_push_blocked"]},{name:"A change that is ready",description:"Changes are fi\
nished and all threads are resolved before merging",controls:["merge_request_is_not_draft","resolve_discussions_required"]},{name:"Scanners",description:"Static\
 analysis and secret detection run on the default branch",controls:["scanner_sast_running","scanner_secret_detection_running"]},{name:"Webhooks",description:"We\
bhooks use https only",controls:["secure_webhooks"]}]};export{e as preset};
