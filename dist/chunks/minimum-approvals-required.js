import{a as l}from"./shared-approval-rules.js";import{a as u,c as m}from"./shared-overriding-policies.js";import"./shared-connection.js";import{$2599_e as d}from"../index.js";
import{$f045_e as o}from"../index.js";var v=d({id:"minimum_approvals_required",title:"Approvals are required",titleFor:({operator:r,value:e})=>r===">="&&typeof e==
"number"?`At least ${o(e,"approval is","approvals are")} required`:"Approvals are required",description:"Adds up the approvals that all approval rules of the pr\
oject require, for all branches. The API hides rules that come from approval policies. Where such policies apply, the real sum can be higher, so a threshold tha\
t the visible rules miss is unknown.",type:"number",severity:"high",needs:{rules:l,policies:u},remediation:{text:"raise the approvals of a rule, or add a rule, \
under Settings > Merge requests > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:r,policies:e}){let a=r.reduce((p,{approvalsRequired:t})=>p+
t,0),s=o(a,"approval is required","approvals are required"),i=m(e,"add more");return i===void 0?{value:a,reason:s}:{value:a,reason:s,mayBeHigher:i}}});export{v as minimumApprovalsRequired};
