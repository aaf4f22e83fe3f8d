import{a as _,c as f}from"./shared-protected-branches.js";import{b as g}from"./shared-approval-rules.js";import{a as $}from"./shared-approval-policies.js";import{
$2599_c as b,$2599_e as q,$2599_f as w,$2599_g as y,$2599_h as u}from"../index.js";import{$39cf_b as j}from"../index.js";import{$82ce_c as k,$82ce_d as x,$82ce_j as A,
$82ce_o as B}from"../index.js";import{$f045_d as M,$f045_e as R}from"../index.js";var C=b({id:"project_approvals_on_default_branch",title:"The default branch re\
quires enough approvals",description:q("Counts how many different people must approve a merge request into the default branch.",["The count is the largest numbe\
r that a single approval rule requires, because one person can satisfy several rules.","A rule with fewer eligible approvers than required approvals lets everyt\
hing through, so it counts as 0.","Whether a merge request may change its rules is another question, which `merge_requests_approval_rules_prevent_editing` answe\
rs."],`- id: project_approvals_on_default_branch
  with: { at_least: 2 }`),severity:"high",scope:"project",needs:{project:j,branches:_,rules:g,policies:$},params:B({at_least:A().check(x(1),k(100))}),remediation:{
text:"raise the approvals of a rule for the default branch under Settings > Merge requests > Merge request approvals",page:"/-/settings/merge_requests"},check({
project:{defaultBranch:r,readsCode:i},branches:l,rules:t,policies:s},{at_least:a}){if(!i||r===void 0)return u("GitLab did not show which branch is the default o\
ne");let h=l.some(({name:e})=>f(e,r)),o=e=>D(e,r,h),p=m(t,e=>o(e)??0),c=m(t,e=>o(e)??e.approvalsRequired),n=`${M(p,"approval is","approvals are")} required on ${r}\
, ${a} ${a===1?"is":"are"} expected`,d={actual:p};if(p>=a)return w(n,d);if(c>=a)return u(`${n}; GitLab does not show enough of a rule that asks for ${c}`);if(s.
length>0){let e=R(s.map(({name:v})=>v));return u(`${n}; the API hides the rules of approval policies (${e}), which may ask for more`)}return y(n,d)}});function m(r,i){
return Math.max(0,...r.map(i))}function D(r,i,l){let{approvalsRequired:t,type:s,branches:a,isForProtectedBranches:h,eligibleApprovers:o}=r;return s!=="any_appro\
ver"&&s!=="regular"?s===void 0?void 0:0:a===void 0?void 0:(h?l:a.length===0||a.some(p=>f(p,i)))?s==="any_approver"?t:o!==void 0&&o<t?0:o!==void 0&&o>t?t:void 0:
0}export{C as projectApprovalsOnDefaultBranch};
