var e={name:"CIS GitLab Benchmark (what the API shows)",description:"Recommendations of the benchmark's chapters on source code and pipelines that can be read f\
rom GitLab",requirements:[{name:"1.1 Code changes",description:"Serves 1.1: changes are approved by two others, approvals are reset, threads are resolved, histo\
ry is protected",controls:["minimum_approvals_required_2","reset_approvals_on_push","merge_request_prevent_author_approval","resolve_discussions_required","requ\
ire_linear_history","require_signed_commits","default_branch_protected_from_direct_push","project_force_push_blocked","project_default_branch_not_deletable"]},{
name:"1.2 Repository management",description:"Serves 1.2: at least two people can administer the project",controls:["ensure_2_admins_per_repo"]},{name:"1.3 Cont\
ribution access",description:"Serves 1.3: contributors use a second factor",controls:["require_mfa_for_contributors"]},{name:"1.5 Code risks",description:"Serve\
s 1.5: secrets, code and dependencies are scanned",controls:["scanner_secret_detection_running","scanner_sast_running","scanner_dep_scanning_running","scanner_i\
ac_running"]}]};export{e as preset};
