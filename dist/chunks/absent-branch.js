import{$2599_e as i}from"../index.js";var c={code_changes_requires_code_owners:{value:!1,title:"Changes need approval by code owners",description:"Always false:\
 GitLab makes the check for a missing branch name, which no rule matches. `project_code_owner_approval_on_default_branch` reads the settings.",reason:"GitLab ch\
ecks a missing branch name, so it finds no rule that requires code owners",note:"in this version the control can never pass; merge_requests_require_code_owner_a\
pproval and project_code_owner_approval_on_default_branch read the settings",remediation:"use project_code_owner_approval_on_default_branch instead: no setting \
makes this one pass"},force_push_disabled:{value:!0,title:"Force push is off",description:"Always true: GitLab makes the check for a missing branch name, so it \
finds no rule that allows force push. `project_force_push_blocked` reads the rules.",reason:"GitLab checks a missing branch name, so it finds no rule that allow\
s force push",note:"in this version the control can never fail; restrict_push_merge_access and project_force_push_blocked read the rules",remediation:"use proje\
ct_force_push_blocked instead: no setting makes this one fail"}},_=Object.entries(c).map(([e,{value:s,title:a,description:o,reason:r,note:t,remediation:n}])=>i(
{id:e,title:a,description:o,type:"boolean",severity:"low",needs:{},remediation:{text:n},read:()=>({value:s,reason:r,note:t})}));export{_ as absentBranch};
