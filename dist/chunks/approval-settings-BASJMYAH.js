import{a as s}from"./chunk-S6JSTQFA.js";import"./chunk-QYI4VHRK.js";import{$8_d as r}from"../index.js";
var n={title:"New commits remove approvals",remediation:"tick Remove all approvals when commits are added",yes:"new commits remove all approvals",no:"approvals \
stay when commits are added",read:({resetsApprovalsOnPush:e})=>e},u={reset_approvals_on_push:n,merge_request_commit_reset_approvals:n,merge_requests_approval_rules_prevent_editing:{
title:"Approval rules cannot be changed in merge requests",remediation:"tick Prevent editing approval rules in merge requests",yes:"approval rules cannot be cha\
nged in merge requests",no:"approval rules can be changed in merge requests",read:({rulesAreFixed:e})=>e}},v=Object.entries(u).map(([e,{title:o,remediation:a,yes:i,
no:p,read:l}])=>r({id:e,title:o,type:"boolean",severity:"high",needs:{settings:s},remediation:{text:`${a} under Settings > Merge requests > Approval settings`,page:"\
/-/settings/merge_requests"},read({settings:m}){let t=l(m);return t===void 0?{unknown:"GitLab did not show the setting to this token"}:{value:t,reason:t?i:p}}}));export{v as approvalSettingFields};
