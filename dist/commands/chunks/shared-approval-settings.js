import{a}from"./shared-facts-define.js";import{c as s}from"./shared-schema.js";import{A as o,l as e,o as p,v as t}from"./shared-api.js";var _={id:"approval_sett\
ings_answer",summary:"The project's approval settings",requiredRole:"Maintainer",scope:"project",collect:({gitlab:r,projectId:i})=>r.MergeRequestApprovals.showConfiguration(
i)},l=o(p({merge_requests_author_approval:e()}),t(r=>({authorMayApprove:r.merge_requests_author_approval}))),m=a(_,{id:"approval_settings"},l),v=o(p({merge_requests_disable_committers_approval:s(
e()),reset_approvals_on_push:s(e()),disable_overriding_approvers_per_merge_request:s(e())}),t(r=>({committersMayNotApprove:r.merge_requests_disable_committers_approval,
resetsApprovalsOnPush:r.reset_approvals_on_push,rulesAreFixed:r.disable_overriding_approvers_per_merge_request}))),u=a(_,{id:"further_approval_settings"},v);export{m as a,u as b};
