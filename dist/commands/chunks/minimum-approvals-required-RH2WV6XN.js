import{b as u}from"./chunk-2BEJJRRC.js";import{a as p}from"./chunk-NIYNWAXJ.js";import{d as t}from"./chunk-5CR5D7FZ.js";import"./chunk-J5WW4HX6.js";
import"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import{b as o,c as s}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var g=t({id:"minimum_approvals_required",title:"Approvals are required",type:"number",severity:"high",needs:{rules:u,policies:p},remediation:{text:"raise the ap\
provals of a rule, or add a rule, under Settings > Merge requests > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:l,policies:a}){let e=l.
reduce((r,{approvalsRequired:d})=>r+d,0),i=o(e,"approval is required","approvals are required");if(a.length===0)return{value:e,because:i};let m=s(a.map(({name:r})=>r));
return{value:e,because:i,mayBeHigher:`the API hides the rules of approval policies (${m}), which may add more`}}});export{g as minimumApprovalsRequired};
