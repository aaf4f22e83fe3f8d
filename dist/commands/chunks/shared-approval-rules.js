import{a as i}from"./shared-facts-define.js";import{c as r}from"./shared-schema.js";import{A as t,i as a,j as l,l as _,n as p,o,v as n}from"./shared-api.js";var c={
id:"approval_rules_answer",summary:"The project's approval rules",requiredRole:"Maintainer, or permission to open merge requests in the project",scope:"project",
collect:({gitlab:e,projectId:s})=>e.read(`/projects/${s}/approval_rules`,{perPage:100})},d=t(o({name:a(),approvals_required:l(),rule_type:r(a())}),n(e=>({name:e.
name,approvalsRequired:e.approvals_required}))),m=i(c,{id:"approval_rules"},p(d)),u=t(o({name:a(),approvals_required:l(),rule_type:r(a()),eligible_approvers:r(p(
o({id:l()}))),contains_hidden_groups:r(_()),protected_branches:r(p(o({name:a()}))),applies_to_all_protected_branches:r(_())}),n(e=>({name:e.name,approvalsRequired:e.
approvals_required,type:e.rule_type,eligibleApprovers:e.contains_hidden_groups?void 0:e.eligible_approvers?.length,branches:e.protected_branches?.map(({name:s})=>s),
isForProtectedBranches:e.applies_to_all_protected_branches??!1}))),v=i(c,{id:"approval_rule_scopes"},p(u));export{m as a,v as b};
