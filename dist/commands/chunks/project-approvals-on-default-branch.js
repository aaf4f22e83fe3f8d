import{a as g,c as v}from"./shared-protected-branches.js";import"./shared-stars.js";import{b}from"./shared-facts-project-project.js";import{b as _}from"./shared-approval-rules.js";
import{a as q,c as w}from"./shared-overriding-policies.js";import"./shared-connection.js";import{c as $,g as y,h as j,i as x,j as h}from"./shared-controls-define.js";
import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import{C as k,d as A,e as B,k as G,p as C}from"./shared-api.js";
import{f as L}from"./shared-text.js";import"./shared-bundler.js";var M=$({id:"project_approvals_on_default_branch",title:"The default branch requires enough app\
rovals",description:y("Counts how many different people must approve a merge request into the default branch.",["The count is the largest number that a single a\
pproval rule requires, because one person can satisfy several rules.","A rule with fewer eligible approvers than required approvals has no effect in GitLab, so \
it counts as 0.","`merge_requests_approval_rules_prevent_editing` checks whether a merge request may change its rules."]),severity:"high",scope:"project",needs:{
project:b,branches:g,rules:_,policies:q},params:C({at_least:G().check(B(1),A(100),k("Smallest number of people who must approve"))}),example:{at_least:2},remediation:{
text:"raise the approvals of a rule for the default branch under Settings > Merge requests > Merge request approvals",page:"/-/settings/merge_requests"},check({
project:{defaultBranch:e,readsCode:i},branches:l,rules:t,policies:s},{at_least:r}){if(!i||e===void 0)return h("GitLab did not show which branch is the default o\
ne");let u=l.some(({name:a})=>v(a,e)),o=a=>R(a,e,u),p=f(t,a=>o(a)??0),m=f(t,a=>o(a)??a.approvalsRequired),n=`${L(p,"approval is","approvals are")} required on ${e}\
, ${r} ${r===1?"is":"are"} expected`,c={actual:p};if(p>=r)return j(n,c);if(m>=r)return h(`${n}; GitLab does not show enough of a rule that requires ${m}`);let d=w(
s,"require more");return d===void 0?x(n,c):h(`${n}; ${d}`)}});function f(e,i){return Math.max(0,...e.map(i))}function R(e,i,l){let{approvalsRequired:t,type:s,branches:r,
isForProtectedBranches:u,eligibleApprovers:o}=e;return s!=="any_approver"&&s!=="regular"?s===void 0?void 0:0:r===void 0?void 0:(u?l:r.length===0||r.some(p=>v(p,
i)))?s==="any_approver"?t:o!==void 0&&o<t?0:o!==void 0&&o>t?t:void 0:0}export{M as projectApprovalsOnDefaultBranch};
