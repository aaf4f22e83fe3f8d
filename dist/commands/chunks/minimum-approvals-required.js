import{a as l}from"./shared-approval-rules.js";import{a as u,c as m}from"./shared-overriding-policies.js";import"./shared-connection.js";import{e as d}from"./shared-controls-define.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";import{f as p}from"./shared-text.js";
import"./shared-bundler.js";var v=d({id:"minimum_approvals_required",title:"Approvals are required",titleFor:({operator:r,value:e})=>r===">="&&typeof e=="number"?
`At least ${p(e,"approval is","approvals are")} required`:"Approvals are required",description:"Adds up the approvals that all approval rules of the project req\
uire, for all branches. The API hides rules that come from approval policies. Where such policies apply, the real sum can be higher, so a threshold that the vis\
ible rules miss is unknown.",type:"number",severity:"high",needs:{rules:l,policies:u},remediation:{text:"raise the approvals of a rule, or add a rule, under Set\
tings > Merge requests > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:r,policies:e}){let a=r.reduce((s,{approvalsRequired:t})=>s+t,0),
i=p(a,"approval is required","approvals are required"),o=m(e,"add more");return o===void 0?{value:a,reason:i}:{value:a,reason:i,mayBeHigher:o}}});export{v as minimumApprovalsRequired};
