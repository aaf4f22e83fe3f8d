import{a as u}from"./chunk-CXUL44BS.js";import{a as p}from"./chunk-UQRLZL6V.js";import"./chunk-SMPOEY4P.js";import"./chunk-HL5K36FB.js";
import"./chunk-QN6X2WCC.js";import"./chunk-NUFRM6SI.js";import{c as t}from"./chunk-UE5MDGOU.js";import"./chunk-5I4XA2XV.js";import{b as o,
c as s}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-VC46IEJQ.js";var g=t({id:"minimum_approvals_required",title:"Approvals are required",type:"number",severity:"high",needs:{rules:u,policies:p},remediation:{text:"raise the ap\
provals of a rule, or add a rule, under Settings > Merge requests > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:l,policies:a}){let e=l.
reduce((r,{approvalsRequired:d})=>r+d,0),i=o(e,"approval is required","approvals are required");if(a.length===0)return{value:e,because:i};let m=s(a.map(({name:r})=>r));
return{value:e,because:i,mayBeHigher:`the API hides the rules of approval policies (${m}), which may add more`}}});export{g as minimumApprovalsRequired};
