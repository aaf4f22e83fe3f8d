import{b as l}from"./chunk-KH5T3YT3.js";import{a as p}from"./chunk-U7ZL4Q3Q.js";import{d as s}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";
import"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import{b as o,c as t}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var g=s({id:"minimum_approvals_required",title:"Approvals are required",type:"number",severity:"high",needs:{rules:l,policies:p},remediation:{text:"raise the ap\
provals of a rule, or add a rule, under Settings > Merge requests > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:u,policies:a}){let e=u.
reduce((r,{approvalsRequired:n})=>r+n,0),i=o(e,"approval is required","approvals are required");if(a.length===0)return{value:e,reason:i};let m=t(a.map(({name:r})=>r));
return{value:e,reason:i,mayBeHigher:`the API hides the rules of approval policies (${m}), which may add more`}}});export{g as minimumApprovalsRequired};
