import{a as i}from"./shared-facts-define.js";import{c as r}from"./shared-schema.js";import{h as a,i as l,k as t,m as p,n as s,u as _,z as n}from"./shared-api.js";
var c={id:"approval_rules_answer",summary:"The project's approval rules",requiredRole:"Maintainer, or permission to open merge requests in the project",scope:"p\
roject",collect:({gitlab:e,projectId:o})=>e.read(`/projects/${o}/approval_rules`,{perPage:100})},d=n(s({name:a(),approvals_required:l(),rule_type:r(a())}),_(e=>({
name:e.name,approvalsRequired:e.approvals_required}))),m=i(c,{id:"approval_rules"},p(d)),u=n(s({name:a(),approvals_required:l(),rule_type:r(a()),eligible_approvers:r(
p(s({id:l()}))),contains_hidden_groups:r(t()),protected_branches:r(p(s({name:a()}))),applies_to_all_protected_branches:r(t())}),_(e=>({name:e.name,approvalsRequired:e.
approvals_required,type:e.rule_type,eligibleApprovers:e.contains_hidden_groups?void 0:e.eligible_approvers?.length,branches:e.protected_branches?.map(({name:o})=>o),
isForProtectedBranches:e.applies_to_all_protected_branches??!1}))),v=i(c,{id:"approval_rule_scopes"},p(u));export{m as a,v as b};
