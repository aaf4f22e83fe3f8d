var e={name:"SLSA source track (what the API shows)",description:"History is kept, and somebody else has reviewed each change",requirements:[{name:"Source level\
 2: history",description:"Serves history and controls: the default branch is protected from force pushes and deletion",controls:["default_branch_protected","pro\
ject_force_push_blocked","project_default_branch_not_deletable"]},{name:"Source level 3: continuous technical controls",description:"Serves enforced controls: c\
hanges come through merge requests only",controls:["default_branch_protected_from_direct_push"]},{name:"Source level 4: two-party review",description:"Serves tw\
o-party review: a person who is neither author nor committer approved this change",controls:["minimum_approvals_required_1","merge_request_prevent_author_approv\
al","merge_request_prevent_committers_approval",{id:"merge_request_approvals",with:{at_least:1}}]}]};export{e as preset};
