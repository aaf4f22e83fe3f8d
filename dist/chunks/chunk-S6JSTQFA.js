import{a}from"./chunk-QYI4VHRK.js";import{$c_a as s}from"../index.js";import{$d_f as e,$d_h as t,$d_n as r,$d_q as o}from"../index.js";var _=o(t({merge_requests_disable_committers_approval:r(e()),reset_approvals_on_push:r(e()),disable_overriding_approvers_per_merge_request:r(e())}),p=>({committersMayNotApprove:p.
merge_requests_disable_committers_approval,resetsApprovalsOnPush:p.reset_approvals_on_push,rulesAreFixed:p.disable_overriding_approvers_per_merge_request})),v=s(
a,{id:"further_approval_settings"},_);export{v as a};
