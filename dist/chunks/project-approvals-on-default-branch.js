import{a as _,c as f}from"./shared-protected-branches.js";import{b as g}from"./shared-approval-rules.js";import{a as $}from"./shared-approval-policies.js";import{
$39cf_b as b}from"../index.js";import{$2599_c as q,$2599_e as w,$2599_f as y,$2599_g as j,$2599_h as c}from"../index.js";import{$82ce_c as x,$82ce_d as A,$82ce_j as k,
$82ce_o as B}from"../index.js";import{$f045_d as G,$f045_e as L}from"../index.js";var M=q({id:"project_approvals_on_default_branch",title:"The default branch re\
quires enough approvals",description:w("Counts how many different people must approve a merge request into the default branch.",["The count is the largest numbe\
r that a single approval rule requires, because one person can satisfy several rules.","A rule with fewer eligible approvers than required approvals has no effe\
ct in GitLab, so it counts as 0.","`merge_requests_approval_rules_prevent_editing` checks whether a merge request may change its rules."],`- id: project_approva\
ls_on_default_branch
  with: { at_least: 2 }`),severity:"high",scope:"project",needs:{project:b,branches:_,rules:g,policies:$},params:B({at_least:k().check(A(1),x(100))}),remediation:{
text:"raise the approvals of a rule for the default branch under Settings > Merge requests > Merge request approvals",page:"/-/settings/merge_requests"},check({
project:{defaultBranch:r,readsCode:i},branches:l,rules:t,policies:s},{at_least:a}){if(!i||r===void 0)return c("GitLab did not show which branch is the default o\
ne");let u=l.some(({name:e})=>f(e,r)),o=e=>R(e,r,u),p=m(t,e=>o(e)??0),h=m(t,e=>o(e)??e.approvalsRequired),n=`${G(p,"approval is","approvals are")} required on ${r}\
, ${a} ${a===1?"is":"are"} expected`,d={actual:p};if(p>=a)return y(n,d);if(h>=a)return c(`${n}; GitLab does not show enough of a rule that requires ${h}`);if(s.
length>0){let e=L(s.map(({name:v})=>v));return c(`${n}; the API hides the rules of approval policies (${e}), which may require more`)}return j(n,d)}});function m(r,i){
return Math.max(0,...r.map(i))}function R(r,i,l){let{approvalsRequired:t,type:s,branches:a,isForProtectedBranches:u,eligibleApprovers:o}=r;return s!=="any_appro\
ver"&&s!=="regular"?s===void 0?void 0:0:a===void 0?void 0:(u?l:a.length===0||a.some(p=>f(p,i)))?s==="any_approver"?t:o!==void 0&&o<t?0:o!==void 0&&o>t?t:void 0:
0}export{M as projectApprovalsOnDefaultBranch};
