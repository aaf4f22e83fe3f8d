import{a as g,c as m}from"./shared-protected-branches.js";import{b as _}from"./shared-project.js";import{b}from"./shared-approval-rules.js";import{a as q}from"./shared-approval-policies.js";
import{c as w,f as y,g as $,h as j,i as h}from"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";
import"./shared-facts-source.js";import{c as x,d as A,j as k,o as B}from"./shared-api.js";import{d as G,e as L}from"./shared-text.js";import"./shared-bundler.js";
var M=w({id:"project_approvals_on_default_branch",title:"The default branch requires enough approvals",description:y("Counts how many different people must appr\
ove a merge request into the default branch.",["The count is the largest number that a single approval rule requires, because one person can satisfy several rul\
es.","A rule with fewer eligible approvers than required approvals has no effect in GitLab, so it counts as 0.","`merge_requests_approval_rules_prevent_editing`\
 checks whether a merge request may change its rules."],`- id: project_approvals_on_default_branch
  with: { at_least: 2 }`),severity:"high",scope:"project",needs:{project:_,branches:g,rules:b,policies:q},params:B({at_least:k().check(A(1),x(100))}),remediation:{
text:"raise the approvals of a rule for the default branch under Settings > Merge requests > Merge request approvals",page:"/-/settings/merge_requests"},check({
project:{defaultBranch:r,readsCode:i},branches:l,rules:t,policies:o},{at_least:a}){if(!i||r===void 0)return h("GitLab did not show which branch is the default o\
ne");let u=l.some(({name:e})=>m(e,r)),s=e=>R(e,r,u),p=f(t,e=>s(e)??0),c=f(t,e=>s(e)??e.approvalsRequired),n=`${G(p,"approval is","approvals are")} required on ${r}\
, ${a} ${a===1?"is":"are"} expected`,d={actual:p};if(p>=a)return $(n,d);if(c>=a)return h(`${n}; GitLab does not show enough of a rule that requires ${c}`);if(o.
length>0){let e=L(o.map(({name:v})=>v));return h(`${n}; the API hides the rules of approval policies (${e}), which may require more`)}return j(n,d)}});function f(r,i){
return Math.max(0,...r.map(i))}function R(r,i,l){let{approvalsRequired:t,type:o,branches:a,isForProtectedBranches:u,eligibleApprovers:s}=r;return o!=="any_appro\
ver"&&o!=="regular"?o===void 0?void 0:0:a===void 0?void 0:(u?l:a.length===0||a.some(p=>m(p,i)))?o==="any_approver"?t:s!==void 0&&s<t?0:s!==void 0&&s>t?t:void 0:
0}export{M as projectApprovalsOnDefaultBranch};
