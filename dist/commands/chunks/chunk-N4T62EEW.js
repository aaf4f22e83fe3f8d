import{a}from"./chunk-SZGFZNR2.js";import{a as s}from"./chunk-PDU2NCM6.js";import{e,g as t,m as r,p as o}from"./chunk-DGRCALC3.js";var _=o(t({merge_requests_disable_committers_approval:r(e()),reset_approvals_on_push:r(e()),disable_overriding_approvers_per_merge_request:r(e())}),p=>({committersMayNotApprove:p.
merge_requests_disable_committers_approval,resetsApprovalsOnPush:p.reset_approvals_on_push,rulesAreFixed:p.disable_overriding_approvers_per_merge_request})),v=s(
a,{id:"further_approval_settings"},_);export{v as a};
