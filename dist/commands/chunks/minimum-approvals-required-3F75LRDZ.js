import{a as h}from"./chunk-Y6YMMLRL.js";import"./chunk-ESXQ6FMJ.js";import"./chunk-NUFRM6SI.js";import{a as l,b as o,c as u,f as m,g as n,l as d,
o as c,r as v}from"./chunk-BRRAUFMP.js";import{b as i,c as s}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var y=c(n({name:o(),approvals_required:u(),rule_type:d(o())}),e=>({name:e.name,approvalsRequired:e.approvals_required})),f={id:"approval_rules",summary:"The pro\
ject's approval rules",right:"Maintainer, or the right to open merge requests in the project",about:"project",collect:async({gitlab:e,projectId:r})=>l(m(y),await e.
read(`/projects/${r}/approval_rules`,{perPage:100}))};var w=v({id:"minimum_approvals_required",title:"Approvals are required",type:"number",severity:"high",needs:{rules:f,policies:h},remediation:{text:"raise the ap\
provals of a rule, or add a rule, under Settings > Merge requests > Merge request approvals",page:"/-/settings/merge_requests"},read({rules:e,policies:r}){let a=e.
reduce((p,{approvalsRequired:q})=>p+q,0),t=i(a,"approval is required","approvals are required");if(r.length===0)return{value:a,because:t};let g=s(r.map(({name:p})=>p));
return{value:a,because:t,mayBeHigher:`the API hides the rules of approval policies (${g}), which may add more`}}});export{w as minimumApprovalsRequired};
