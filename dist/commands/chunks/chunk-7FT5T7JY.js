import{a as i,b as p,c as s,e as l,f as a,g as t,l as r,o as n}from"./chunk-UK5KMEO6.js";var c=n(t({name:p(),approvals_required:s(),rule_type:r(p()),eligible_approvers:r(a(t({id:s()}))),contains_hidden_groups:r(l()),protected_branches:r(a(t({name:p()}))),
applies_to_all_protected_branches:r(l())}),e=>({name:e.name,approvalsRequired:e.approvals_required,type:e.rule_type,eligibleApprovers:e.contains_hidden_groups?void 0:
e.eligible_approvers?.length,branches:e.protected_branches?.map(({name:o})=>o),isForProtectedBranches:e.applies_to_all_protected_branches??!1})),h={id:"approval\
_rules",summary:"The project's approval rules",right:"Maintainer, or the right to open merge requests in the project",about:"project",collect:async({gitlab:e,projectId:o})=>i(
a(c),await e.read(`/projects/${o}/approval_rules`,{perPage:100}))};export{h as a};
