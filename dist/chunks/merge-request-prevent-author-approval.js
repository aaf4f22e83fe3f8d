import{a as o}from"./shared-overriding-policies.js";import{a as s}from"./shared-approval-settings.js";import{a}from"./shared-approval-policies.js";import{$2599_d as p}from"../index.js";
var i=p({id:"merge_request_prevent_author_approval",title:"Authors cannot approve their own merge requests",description:"True when the effective setting of inst\
ance, top-level group and project forbids approval by the author. GitLab also counts an approval policy that overrides the setting and is linked to the framewor\
k. The API does not show that link, so such a policy makes the result unknown.",type:"boolean",severity:"high",needs:{settings:s,policies:a},remediation:{text:"\
tick Prevent approval by merge request creator under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read:({settings:e,policies:t})=>o(
!e.authorMayApprove,["authors cannot approve their own merge requests","authors can approve their own merge requests"],t.filter(r=>r.preventsAuthorApproval))});export{i as mergeRequestPreventAuthorApproval};
