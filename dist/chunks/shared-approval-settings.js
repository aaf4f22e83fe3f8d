import{$1cde_a as a}from"../index.js";import{$104c_c as s}from"../index.js";import{$82ce_k as r,$82ce_n as p,$82ce_t as o,$82ce_y as t}from"../index.js";var _={
id:"approval_settings_answer",summary:"The project's approval settings",requiredRole:"Maintainer",scope:"project",collect:({gitlab:e,projectId:i})=>e.MergeRequestApprovals.
showConfiguration(i)},l=t(p({merge_requests_author_approval:r()}),o(e=>({authorMayApprove:e.merge_requests_author_approval}))),m=a(_,{id:"approval_settings"},l),
v=t(p({merge_requests_disable_committers_approval:s(r()),reset_approvals_on_push:s(r()),disable_overriding_approvers_per_merge_request:s(r())}),o(e=>({committersMayNotApprove:e.
merge_requests_disable_committers_approval,resetsApprovalsOnPush:e.reset_approvals_on_push,rulesAreFixed:e.disable_overriding_approvers_per_merge_request}))),u=a(
_,{id:"further_approval_settings"},v);export{m as a,u as b};
