import{a as g,c as m}from"./shared-protected-branches.js";import{b as _}from"./shared-approval-rules.js";import{a as b}from"./shared-approval-policies.js";import{
b as q}from"./shared-project.js";import{c as w,f as y,g as $,h as j,i as u}from"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-source.js";import{c as k,d as x,j as A,o as B}from"./shared-api.js";import{d as M,e as R}from"./shared-text.js";import"./shared-bundler.js";
var C=w({id:"project_approvals_on_default_branch",title:"The default branch requires enough approvals",description:y("Counts how many different people must appr\
ove a merge request into the default branch.",["The count is the largest number that a single approval rule requires, because one person can satisfy several rul\
es.","A rule with fewer eligible approvers than required approvals lets everything through, so it counts as 0.","Whether a merge request may change its rules is\
 another question, which `merge_requests_approval_rules_prevent_editing` answers."],`- id: project_approvals_on_default_branch
  with: { at_least: 2 }`),severity:"high",scope:"project",needs:{project:q,branches:g,rules:_,policies:b},params:B({at_least:A().check(x(1),k(100))}),remediation:{
text:"raise the approvals of a rule for the default branch under Settings > Merge requests > Merge request approvals",page:"/-/settings/merge_requests"},check({
project:{defaultBranch:r,readsCode:i},branches:l,rules:t,policies:s},{at_least:a}){if(!i||r===void 0)return u("GitLab did not show which branch is the default o\
ne");let h=l.some(({name:e})=>m(e,r)),o=e=>D(e,r,h),p=f(t,e=>o(e)??0),c=f(t,e=>o(e)??e.approvalsRequired),n=`${M(p,"approval is","approvals are")} required on ${r}\
, ${a} ${a===1?"is":"are"} expected`,d={actual:p};if(p>=a)return $(n,d);if(c>=a)return u(`${n}; GitLab does not show enough of a rule that asks for ${c}`);if(s.
length>0){let e=R(s.map(({name:v})=>v));return u(`${n}; the API hides the rules of approval policies (${e}), which may ask for more`)}return j(n,d)}});function f(r,i){
return Math.max(0,...r.map(i))}function D(r,i,l){let{approvalsRequired:t,type:s,branches:a,isForProtectedBranches:h,eligibleApprovers:o}=r;return s!=="any_appro\
ver"&&s!=="regular"?s===void 0?void 0:0:a===void 0?void 0:(h?l:a.length===0||a.some(p=>m(p,i)))?s==="any_approver"?t:o!==void 0&&o<t?0:o!==void 0&&o>t?t:void 0:
0}export{C as projectApprovalsOnDefaultBranch};
