import{a as s}from"./chunk-OTQCHLRG.js";import"./chunk-RM4WQWNY.js";import{d as r}from"./chunk-5CR5D7FZ.js";import"./chunk-J5WW4HX6.js";
import"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";var a={title:"New commits remove approvals",remediation:"tick Remove all approvals when commits are added",yes:"new commits remove all approvals",no:"approvals \
stay when commits are added",read:({resetsApprovalsOnPush:e})=>e},m={reset_approvals_on_push:a,merge_request_commit_reset_approvals:a,merge_requests_approval_rules_prevent_editing:{
title:"Approval rules cannot be changed in merge requests",remediation:"tick Prevent editing approval rules in merge requests",yes:"approval rules cannot be cha\
nged in merge requests",no:"approval rules can be changed in merge requests",read:({rulesAreFixed:e})=>e}},v=Object.entries(m).map(([e,{title:n,remediation:o,yes:i,
no:p,read:l}])=>r({id:e,title:n,type:"boolean",severity:"high",needs:{settings:s},remediation:{text:`${o} under Settings > Merge requests > Approval settings`,page:"\
/-/settings/merge_requests"},read({settings:d}){let t=l(d);return t===void 0?{unknown:"GitLab did not show the setting to this token"}:{value:t,because:t?i:p}}}));export{v as approvalSettingFields};
