var e={name:"Recommended",description:"Four eyes on every change, a protected default branch, scanners that run",requirements:[{name:"Four eyes",description:"No\
body merges on their own word",controls:["minimum_approvals_required_1","merge_request_prevent_author_approval",{id:"merge_request_approvals",with:{at_least:1}}]},
{name:"Protected default branch",description:"Changes reach the default branch through merge requests",controls:["default_branch_protected","default_branch_prot\
ected_from_direct_push","project_force_push_blocked"]},{name:"A change that is ready",description:"What is merged is finished and discussed",controls:["merge_re\
quest_is_not_draft","resolve_discussions_required"]},{name:"Scanners",description:"Static analysis and secret detection run on the default branch",controls:["sc\
anner_sast_running","scanner_secret_detection_running"]},{name:"Webhooks",description:"Events leave over https only",controls:["secure_webhooks"]}]};export{e as preset};
