import"./shared-bundler.js";var e={name:"SOC 2 (evidence from GitLab)",description:"Settings and approvals that serve as evidence for parts of the common criter\
ia",requirements:[{name:"CC6.1 Logical access",description:"Serves CC6.1: the project is not public, and only some people may push",controls:["project_visibilit\
y_not_public","default_branch_protected"]},{name:"CC6.6 Boundary protection",description:"Serves CC6.6: webhooks use https only",controls:["secure_webhooks"]},{
name:"CC7.1 Detection of vulnerabilities",description:"Serves CC7.1: scanners run on the default branch",controls:["scanner_sast_running","scanner_dep_scanning_\
running","scanner_secret_detection_running"]},{name:"CC8.1 Change management",description:"Serves CC8.1: changes are reviewed by others and reach the default br\
anch through merge requests",controls:["minimum_approvals_required_1","merge_request_prevent_author_approval","default_branch_protected_from_direct_push",{id:"m\
erge_request_approvals",with:{at_least:1}}]}]};export{e as preset};
