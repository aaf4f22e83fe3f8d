import{a as s}from"./chunk-S6JSTQFA.js";import{a as o}from"./chunk-PX2EDRQT.js";import"./chunk-QYI4VHRK.js";import{a as r}from"./chunk-3PBDWDFE.js";
import{$8_d as t}from"../index.js";
var g=t({id:"merge_request_prevent_committers_approval",title:"Committers cannot approve merge requests they contributed to",type:"boolean",severity:"high",needs:{
settings:s,policies:r},remediation:{text:"tick Prevent approvals by users who add commits under Settings > Merge requests > Approval settings",page:"/-/settings\
/merge_requests"},read:({settings:{committersMayNotApprove:e},policies:i})=>e===void 0?{unknown:"GitLab did not show the setting to this token"}:o(e,["committer\
s cannot approve merge requests they contributed to","committers can approve merge requests they contributed to"],i.filter(n=>n.preventsCommitterApproval))});export{g as mergeRequestPreventCommittersApproval};
