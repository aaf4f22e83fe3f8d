import{a as o}from"./shared-approval-settings.js";import{a as s,b as a}from"./shared-overriding-policies.js";import"./shared-connection.js";import{$2599_e as p}from"../index.js";
var i=p({id:"merge_request_prevent_author_approval",title:"Authors cannot approve their own merge requests",description:"True when the effective setting of inst\
ance, top-level group and project forbids approval by the author. GitLab also counts an approval policy that overrides the setting and is linked to the framewor\
k. The API does not show that link, so such a policy makes the result unknown.",type:"boolean",severity:"high",needs:{settings:o,policies:s},remediation:{text:"\
tick Prevent approval by merge request creator under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read:({settings:e,policies:t})=>a(
!e.authorMayApprove,["authors cannot approve their own merge requests","authors can approve their own merge requests"],t,r=>r.preventsAuthorApproval)});export{i as mergeRequestPreventAuthorApproval};
