import{a as g,c as v}from"./shared-protected-branches.js";import"./shared-stars.js";import{b as _}from"./shared-facts-project-project.js";import{b}from"./shared-approval-rules.js";
import{a as q,c as j}from"./shared-overriding-policies.js";import"./shared-connection.js";import{c as w,g as $,h as y,i as x,j as c}from"./shared-controls-define.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import{c as k,d as A,j as B,o as G}from"./shared-api.js";
import{f as L}from"./shared-text.js";import"./shared-bundler.js";var M=w({id:"project_approvals_on_default_branch",title:"The default branch requires enough app\
rovals",description:$("Counts how many different people must approve a merge request into the default branch.",["The count is the largest number that a single a\
pproval rule requires, because one person can satisfy several rules.","A rule with fewer eligible approvers than required approvals has no effect in GitLab, so \
it counts as 0.","`merge_requests_approval_rules_prevent_editing` checks whether a merge request may change its rules."],`- id: project_approvals_on_default_bra\
nch
  with: { at_least: 2 }`),severity:"high",scope:"project",needs:{project:_,branches:g,rules:b,policies:q},params:G({at_least:B().check(A(1),k(100))}),remediation:{
text:"raise the approvals of a rule for the default branch under Settings > Merge requests > Merge request approvals",page:"/-/settings/merge_requests"},check({
project:{defaultBranch:e,readsCode:i},branches:l,rules:t,policies:s},{at_least:r}){if(!i||e===void 0)return c("GitLab did not show which branch is the default o\
ne");let u=l.some(({name:a})=>v(a,e)),o=a=>R(a,e,u),p=f(t,a=>o(a)??0),h=f(t,a=>o(a)??a.approvalsRequired),n=`${L(p,"approval is","approvals are")} required on ${e}\
, ${r} ${r===1?"is":"are"} expected`,d={actual:p};if(p>=r)return y(n,d);if(h>=r)return c(`${n}; GitLab does not show enough of a rule that requires ${h}`);let m=j(
s,"require more");return m===void 0?x(n,d):c(`${n}; ${m}`)}});function f(e,i){return Math.max(0,...e.map(i))}function R(e,i,l){let{approvalsRequired:t,type:s,branches:r,
isForProtectedBranches:u,eligibleApprovers:o}=e;return s!=="any_approver"&&s!=="regular"?s===void 0?void 0:0:r===void 0?void 0:(u?l:r.length===0||r.some(p=>v(p,
i)))?s==="any_approver"?t:o!==void 0&&o<t?0:o!==void 0&&o>t?t:void 0:0}export{M as projectApprovalsOnDefaultBranch};
