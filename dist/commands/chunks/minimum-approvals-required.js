import{a as t}from"./shared-approval-rules.js";import{a as l}from"./shared-approval-policies.js";import{d as m}from"./shared-controls-define.js";import"./shared-facts-define.js";
import"./shared-schema.js";import"./shared-checks.js";import"./shared-facts-source.js";import"./shared-api.js";import{d as u,e as h}from"./shared-text.js";import"./shared-bundler.js";
var d=m({id:"minimum_approvals_required",title:"Approvals are required",description:"Adds up the approvals that all approval rules of the project require, for a\
ll branches. The API hides rules that come from approval policies. Where such policies apply, the real sum can be higher, so a threshold that the visible rules \
miss is unknown.",type:"number",severity:"high",needs:{rules:t,policies:l},remediation:{text:"raise the approvals of a rule, or add a rule, under Settings > Mer\
ge requests > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:s,policies:a}){let e=s.reduce((r,{approvalsRequired:p})=>r+p,0),i=u(e,"app\
roval is required","approvals are required");if(a.length===0)return{value:e,reason:i};let o=h(a.map(({name:r})=>r));return{value:e,reason:i,mayBeHigher:`the API\
 hides the rules of approval policies (${o}), which may add more`}}});export{d as minimumApprovalsRequired};
