import{a}from"./chunk-QYI4VHRK.js";import{a as s}from"./chunk-J5WW4HX6.js";import{f as e,h as t,n as r,q as o}from"./chunk-7J7MU3VY.js";var _=o(t({merge_requests_disable_committers_approval:r(e()),reset_approvals_on_push:r(e()),disable_overriding_approvers_per_merge_request:r(e())}),p=>({committersMayNotApprove:p.
merge_requests_disable_committers_approval,resetsApprovalsOnPush:p.reset_approvals_on_push,rulesAreFixed:p.disable_overriding_approvers_per_merge_request})),v=s(
a,{id:"further_approval_settings"},_);export{v as a};
