import{e as i}from"./shared-controls-define.js";import"./shared-bundler.js";var c={code_changes_requires_code_owners:{value:!1,title:"Changes need approval by c\
ode owners",description:"Always false: GitLab makes the check for a missing branch name, which no rule matches. `project_code_owner_approval_on_default_branch` \
reads the settings.",reason:"GitLab checks a missing branch name, so it finds no rule that requires code owners",note:"in this version the control can never pas\
s; merge_requests_require_code_owner_approval and project_code_owner_approval_on_default_branch read the settings",remediation:"use project_code_owner_approval_\
on_default_branch instead: no setting makes this one pass"},force_push_disabled:{value:!0,title:"Force push is off",description:"Always true: GitLab makes the c\
heck for a missing branch name, so it finds no rule that allows force push. `project_force_push_blocked` reads the rules.",reason:"GitLab checks a missing branc\
h name, so it finds no rule that allows force push",note:"in this version the control can never fail; restrict_push_merge_access and project_force_push_blocked \
read the rules",remediation:"use project_force_push_blocked instead: no setting makes this one fail"}},_=Object.entries(c).map(([e,{value:s,title:o,description:r,
reason:a,note:t,remediation:n}])=>i({id:e,title:o,description:r,type:"boolean",severity:"low",needs:{},remediation:{text:n},read:()=>({value:s,reason:a,note:t})}));export{_ as absentBranch};
