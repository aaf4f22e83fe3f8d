import{$1cde_a as l}from"../index.js";import{$104c_c as r}from"../index.js";import{$82ce_h as a,$82ce_i as _,$82ce_k as i,$82ce_m as p,$82ce_n as s,$82ce_t as t,
$82ce_y as c}from"../index.js";var n={id:"approval_rules_answer",summary:"The project's approval rules",requiredRole:"Maintainer, or permission to open merge re\
quests in the project",scope:"project",collect:({gitlab:e,projectId:o})=>e.read(`/projects/${o}/approval_rules`,{perPage:100})},d=c(s({name:a(),approvals_required:_(),
rule_type:r(a())}),t(e=>({name:e.name,approvalsRequired:e.approvals_required}))),m=l(n,{id:"approval_rules"},p(d)),u=c(s({name:a(),approvals_required:_(),rule_type:r(
a()),eligible_approvers:r(p(s({id:_()}))),contains_hidden_groups:r(i()),protected_branches:r(p(s({name:a()}))),applies_to_all_protected_branches:r(i())}),t(e=>({
name:e.name,approvalsRequired:e.approvals_required,type:e.rule_type,eligibleApprovers:e.contains_hidden_groups?void 0:e.eligible_approvers?.length,branches:e.protected_branches?.
map(({name:o})=>o),isForProtectedBranches:e.applies_to_all_protected_branches??!1}))),v=l(n,{id:"approval_rule_scopes"},p(u));export{m as a,v as b};
