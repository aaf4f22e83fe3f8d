import{d as e}from"./chunk-AQ7DEGON.js";import"./chunk-YFWBQXD3.js";var i={code_changes_requires_code_owners:{value:!1,title:"Changes need approval by code owners",reason:"GitLab asks about no branch, and so finds no rule that r\
equires code owners",note:"in this version the control can never pass; merge_requests_require_code_owner_approval and project_code_owner_approval_on_default_bra\
nch read the settings",remediation:"use project_code_owner_approval_on_default_branch instead: no setting makes this one pass"},force_push_disabled:{value:!0,title:"\
Force push is off",reason:"GitLab asks about no branch, and so finds no rule that allows force push",note:"in this version the control can never fail; restrict_\
push_merge_access and project_force_push_blocked read the rules",remediation:"use project_force_push_blocked instead: no setting makes this one fail"}},l=Object.
entries(i).map(([o,{value:n,title:t,reason:r,note:s,remediation:a}])=>e({id:o,title:t,type:"boolean",severity:"low",needs:{},remediation:{text:a},read:()=>({value:n,
reason:r,note:s})}));export{l as absentBranch};
