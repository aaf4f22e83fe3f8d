import{a as t}from"./shared-approval-rules.js";import{a as l}from"./shared-approval-policies.js";import{$2599_d as u}from"../index.js";import{$f045_d as h,$f045_e as m}from"../index.js";
var d=u({id:"minimum_approvals_required",title:"Approvals are required",description:"Adds up the approvals that all approval rules of the project require, for a\
ll branches. The API hides rules that come from approval policies. Where such policies apply, the real sum can be higher, so a threshold that the visible rules \
miss is unknown.",type:"number",severity:"high",needs:{rules:t,policies:l},remediation:{text:"raise the approvals of a rule, or add a rule, under Settings > Mer\
ge requests > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:i,policies:a}){let e=i.reduce((r,{approvalsRequired:p})=>r+p,0),s=h(e,"app\
roval is required","approvals are required");if(a.length===0)return{value:e,reason:s};let o=m(a.map(({name:r})=>r));return{value:e,reason:s,mayBeHigher:`the API\
 hides the rules of approval policies (${o}), which may add more`}}});export{d as minimumApprovalsRequired};
