import{b as d}from"./shared-approval-settings.js";import{$2599_e as m}from"../index.js";var r={title:"New commits remove approvals",description:'True when the s\
etting "Remove all approvals when commits are added" is on, as instance, top-level group and project together decide. Removing only the approvals of code owners\
 does not count.',remediation:"tick Remove all approvals when commits are added",yes:"new commits remove all approvals",no:"approvals stay when commits are adde\
d",read:({resetsApprovalsOnPush:e})=>e},v={reset_approvals_on_push:r,merge_request_commit_reset_approvals:{...r,title:"New commits of a merge request remove app\
rovals",description:"Checks the same as `reset_approvals_on_push`, under another name."},merge_requests_approval_rules_prevent_editing:{title:"Approval rules ca\
nnot be changed in merge requests",description:'True when the setting "Prevent editing approval rules in merge requests" is on, as instance, top-level group and\
 project together decide.',remediation:"tick Prevent editing approval rules in merge requests",yes:"approval rules cannot be changed in merge requests",no:"appr\
oval rules can be changed in merge requests",read:({rulesAreFixed:e})=>e}},g=Object.entries(v).map(([e,{title:s,description:o,remediation:a,yes:n,no:i,read:p}])=>m(
{id:e,title:s,description:o,type:"boolean",severity:"high",needs:{settings:d},remediation:{text:`${a} under Settings > Merge requests > Approval settings`,page:"\
/-/settings/merge_requests"},read({settings:l}){let t=p(l);return t===void 0?{unknown:"GitLab did not show the setting to this token"}:{value:t,reason:t?n:i}}}));export{g as approvalSettingFields};
