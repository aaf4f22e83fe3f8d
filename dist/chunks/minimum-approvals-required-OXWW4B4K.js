import{b as l}from"./chunk-KH5T3YT3.js";import{a as p}from"./chunk-3PBDWDFE.js";import{$8_d as s}from"../index.js";
import{$9_b as o,$9_c as t}from"../index.js";var g=s({id:"minimum_approvals_required",title:"Approvals are required",type:"number",severity:"high",needs:{rules:l,policies:p},remediation:{text:"raise the ap\
provals of a rule, or add a rule, under Settings > Merge requests > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:u,policies:a}){let e=u.
reduce((r,{approvalsRequired:n})=>r+n,0),i=o(e,"approval is required","approvals are required");if(a.length===0)return{value:e,reason:i};let m=t(a.map(({name:r})=>r));
return{value:e,reason:i,mayBeHigher:`the API hides the rules of approval policies (${m}), which may add more`}}});export{g as minimumApprovalsRequired};
