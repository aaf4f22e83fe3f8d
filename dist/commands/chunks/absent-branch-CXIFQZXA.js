import{d as e}from"./chunk-5CR5D7FZ.js";import"./chunk-YFWBQXD3.js";var i={code_changes_requires_code_owners:{value:!1,title:"Changes need approval by code owners",because:"GitLab asks about no branch, and so finds no rule that \
requires code owners",note:"in this version the control can never pass; merge_requests_require_code_owner_approval and project_code_owner_approval_on_default_br\
anch read the settings",remediation:"use project_code_owner_approval_on_default_branch instead: no setting makes this one pass"},force_push_disabled:{value:!0,title:"\
Force push is off",because:"GitLab asks about no branch, and so finds no rule that allows force push",note:"in this version the control can never fail; restrict\
_push_merge_access and project_force_push_blocked read the rules",remediation:"use project_force_push_blocked instead: no setting makes this one fail"}},d=Object.
entries(i).map(([o,{value:s,title:a,because:n,note:t,remediation:r}])=>e({id:o,title:a,type:"boolean",severity:"low",needs:{},remediation:{text:r},read:()=>({value:s,
because:n,note:t})}));export{d as absentBranch};
