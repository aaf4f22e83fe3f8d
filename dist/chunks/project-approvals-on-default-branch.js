import{a as _,c as m}from"./shared-protected-branches.js";import"./shared-stars.js";import{b as g}from"./shared-approval-rules.js";import{a as $,c as b}from"./shared-overriding-policies.js";
import"./shared-connection.js";import{$39cf_b as q}from"../index.js";import{$2599_c as w,$2599_f as j,$2599_g as y,$2599_h as x,$2599_i as c}from"../index.js";import{
$82ce_c as k,$82ce_d as A,$82ce_j as B,$82ce_o as G}from"../index.js";import{$f045_e as L}from"../index.js";var M=w({id:"project_approvals_on_default_branch",title:"\
The default branch requires enough approvals",description:j("Counts how many different people must approve a merge request into the default branch.",["The count\
 is the largest number that a single approval rule requires, because one person can satisfy several rules.","A rule with fewer eligible approvers than required \
approvals has no effect in GitLab, so it counts as 0.","`merge_requests_approval_rules_prevent_editing` checks whether a merge request may change its rules."],`\
- id: project_approvals_on_default_branch
  with: { at_least: 2 }`),severity:"high",scope:"project",needs:{project:q,branches:_,rules:g,policies:$},params:G({at_least:B().check(A(1),k(100))}),remediation:{
text:"raise the approvals of a rule for the default branch under Settings > Merge requests > Merge request approvals",page:"/-/settings/merge_requests"},check({
project:{defaultBranch:e,readsCode:i},branches:l,rules:t,policies:o},{at_least:r}){if(!i||e===void 0)return c("GitLab did not show which branch is the default o\
ne");let u=l.some(({name:a})=>m(a,e)),s=a=>R(a,e,u),p=v(t,a=>s(a)??0),h=v(t,a=>s(a)??a.approvalsRequired),n=`${L(p,"approval is","approvals are")} required on ${e}\
, ${r} ${r===1?"is":"are"} expected`,d={actual:p};if(p>=r)return y(n,d);if(h>=r)return c(`${n}; GitLab does not show enough of a rule that requires ${h}`);let f=b(
o,"require more");return f===void 0?x(n,d):c(`${n}; ${f}`)}});function v(e,i){return Math.max(0,...e.map(i))}function R(e,i,l){let{approvalsRequired:t,type:o,branches:r,
isForProtectedBranches:u,eligibleApprovers:s}=e;return o!=="any_approver"&&o!=="regular"?o===void 0?void 0:0:r===void 0?void 0:(u?l:r.length===0||r.some(p=>m(p,
i)))?o==="any_approver"?t:s!==void 0&&s<t?0:s!==void 0&&s>t?t:void 0:0}export{M as projectApprovalsOnDefaultBranch};
