import"./shared-bundler.js";var e={name:"ISO/IEC 27001:2022 (evidence from GitLab)",description:"Settings and approvals that serve as evidence for parts of Anne\
x A",requirements:[{name:"A.5.3 Segregation of duties",description:"Serves A.5.3: authors and committers do not approve their own work",controls:["merge_request\
_prevent_author_approval","merge_request_prevent_committers_approval",{id:"merge_request_approvals",with:{at_least:1}}]},{name:"A.5.15 Access control",description:"\
Serves A.5.15: the project is not public",controls:["project_visibility_not_public"]},{name:"A.8.4 Access to source code",description:"Serves A.8.4: nobody chan\
ges the default branch directly",controls:["default_branch_protected","default_branch_protected_from_direct_push"]},{name:"A.8.8 Management of technical vulnera\
bilities",description:"Serves A.8.8: dependencies and code are scanned on the default branch",controls:["scanner_dep_scanning_running","scanner_sast_running"]},
{name:"A.8.28 Secure coding",description:"Serves A.8.28: secrets are scanned for, and threads are resolved before merging",controls:["scanner_secret_detection_r\
unning","resolve_discussions_required"]},{name:"A.8.32 Change management",description:"Serves A.8.32: every change is approved",controls:["minimum_approvals_req\
uired_1"]}]};export{e as preset};
