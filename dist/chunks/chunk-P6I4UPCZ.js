import{b as t,f as r,h as a,m as p,p as o}from"./chunk-5I4XA2XV.js";var _=o(a({merge_requests_author_approval:r(),merge_requests_disable_committers_approval:p(r()),reset_approvals_on_push:p(r()),disable_overriding_approvers_per_merge_request:p(
r())}),e=>({authorMayApprove:e.merge_requests_author_approval,committersMayNotApprove:e.merge_requests_disable_committers_approval,resetsApprovalsOnPush:e.reset_approvals_on_push,
rulesAreFixed:e.disable_overriding_approvers_per_merge_request})),v={id:"approval_settings",summary:"The project's approval settings",right:"Maintainer",about:"\
project",collect:async({gitlab:e,projectId:s})=>t(_,await e.MergeRequestApprovals.showConfiguration(s))};export{v as a};
