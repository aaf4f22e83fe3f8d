import{a}from"./shared-facts-define.js";import{c as s}from"./shared-schema.js";import{k as e,n as p,u as o,z as t}from"./shared-api.js";var _={id:"approval_sett\
ings_answer",summary:"The project's approval settings",requiredRole:"Maintainer",scope:"project",collect:({gitlab:r,projectId:i})=>r.MergeRequestApprovals.showConfiguration(
i)},l=t(p({merge_requests_author_approval:e()}),o(r=>({authorMayApprove:r.merge_requests_author_approval}))),m=a(_,{id:"approval_settings"},l),u=t(p({merge_requests_disable_committers_approval:s(
e()),reset_approvals_on_push:s(e()),disable_overriding_approvers_per_merge_request:s(e())}),o(r=>({committersMayNotApprove:r.merge_requests_disable_committers_approval,
resetsApprovalsOnPush:r.reset_approvals_on_push,rulesAreFixed:r.disable_overriding_approvers_per_merge_request}))),v=a(_,{id:"further_approval_settings"},u);export{m as a,v as b};
