import{a as u}from"./chunk-7FT5T7JY.js";import{a as p}from"./chunk-DSHLEOTI.js";import"./chunk-6Q5VOYPV.js";import"./chunk-M5CX2BW3.js";
import"./chunk-ESXQ6FMJ.js";import"./chunk-NUFRM6SI.js";import"./chunk-UK5KMEO6.js";import{c as t}from"./chunk-UE5MDGOU.js";import{b as o,
c as s}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var g=t({id:"minimum_approvals_required",title:"Approvals are required",type:"number",severity:"high",needs:{rules:u,policies:p},remediation:{text:"raise the ap\
provals of a rule, or add a rule, under Settings > Merge requests > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:l,policies:a}){let e=l.
reduce((r,{approvalsRequired:d})=>r+d,0),i=o(e,"approval is required","approvals are required");if(a.length===0)return{value:e,because:i};let m=s(a.map(({name:r})=>r));
return{value:e,because:i,mayBeHigher:`the API hides the rules of approval policies (${m}), which may add more`}}});export{g as minimumApprovalsRequired};
