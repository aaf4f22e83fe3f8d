import{a as o}from"./chunk-PX2EDRQT.js";import{b as t}from"./chunk-QYI4VHRK.js";import{a as r}from"./chunk-U7ZL4Q3Q.js";import{d as e}from"./chunk-AQ7DEGON.js";
import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var m=e({id:"merge_request_prevent_author_approval",title:"Authors cannot approve their own merge requests",type:"boolean",severity:"high",needs:{settings:t,policies:r},
remediation:{text:"tick Prevent approval by merge request creator under Settings > Merge requests > Approval settings",page:"/-/settings/merge_requests"},read:({
settings:p,policies:s})=>o(!p.authorMayApprove,["authors cannot approve their own merge requests","authors can approve their own merge requests"],s.filter(a=>a.
preventsAuthorApproval))});export{m as mergeRequestPreventAuthorApproval};
