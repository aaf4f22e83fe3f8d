import{a as l}from"./shared-facts-define.js";import{c as r}from"./shared-schema.js";import{h as a,i as t,k as i,m as p,n as o,t as _,y as n}from"./shared-api.js";
var c={id:"approval_rules_answer",summary:"The project's approval rules",requiredRole:"Maintainer, or the right to open merge requests in the project",scope:"pr\
oject",collect:({gitlab:e,projectId:s})=>e.read(`/projects/${s}/approval_rules`,{perPage:100})},d=n(o({name:a(),approvals_required:t(),rule_type:r(a())}),_(e=>({
name:e.name,approvalsRequired:e.approvals_required}))),m=l(c,{id:"approval_rules"},p(d)),u=n(o({name:a(),approvals_required:t(),rule_type:r(a()),eligible_approvers:r(
p(o({id:t()}))),contains_hidden_groups:r(i()),protected_branches:r(p(o({name:a()}))),applies_to_all_protected_branches:r(i())}),_(e=>({name:e.name,approvalsRequired:e.
approvals_required,type:e.rule_type,eligibleApprovers:e.contains_hidden_groups?void 0:e.eligible_approvers?.length,branches:e.protected_branches?.map(({name:s})=>s),
isForProtectedBranches:e.applies_to_all_protected_branches??!1}))),v=l(c,{id:"approval_rule_scopes"},p(u));export{m as a,v as b};
