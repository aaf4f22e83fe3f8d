import"./shared-bundler.js";var e={name:"CIS GitLab Benchmark (what the API shows)",description:"Recommendations of the benchmark's chapters on source code and \
pipelines that can be read from GitLab",requirements:[{name:"1.1 Code changes",description:"Serves 1.1: changes are approved by two others, approvals are reset,\
 threads are resolved, history is protected",controls:["minimum_approvals_required_2","reset_approvals_on_push","merge_request_prevent_author_approval","resolve\
_discussions_required","require_linear_history","require_signed_commits","default_branch_protected_from_direct_push","project_force_push_blocked","project_defau\
lt_branch_not_deletable"]},{name:"1.2 Repository management",description:"Serves 1.2: at least two people can administer the project",controls:["ensure_2_admins\
_per_repo"]},{name:"1.3 Contribution access",description:"Serves 1.3: contributors use a second factor",controls:["require_mfa_for_contributors"]},{name:"1.5 Co\
de risks",description:"Serves 1.5: secrets, code and dependencies are scanned",controls:["scanner_secret_detection_running","scanner_sast_running","scanner_dep_\
scanning_running","scanner_iac_running"]}]};export{e as preset};
