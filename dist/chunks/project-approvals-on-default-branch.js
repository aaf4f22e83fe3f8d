import{a as _,c as f}from"./shared-protected-branches.js";import"./shared-stars.js";import{b as g}from"./shared-approval-rules.js";import{a as $,c as b}from"./shared-overriding-policies.js";
import"./shared-connection.js";import{$39cf_b as q}from"../index.js";import{$2599_c as w,$2599_f as y,$2599_g as j,$2599_h as x,$2599_i as c}from"../index.js";import{
$82ce_A as A,$82ce_c as k,$82ce_d as B,$82ce_j as G,$82ce_o as L}from"../index.js";import{$f045_e as M}from"../index.js";var R=w({id:"project_approvals_on_defau\
lt_branch",title:"The default branch requires enough approvals",description:y("Counts how many different people must approve a merge request into the default br\
anch.",["The count is the largest number that a single approval rule requires, because one person can satisfy several rules.","A rule with fewer eligible approv\
ers than required approvals has no effect in GitLab, so it counts as 0.","`merge_requests_approval_rules_prevent_editing` checks whether a merge request may cha\
nge its rules."]),severity:"high",scope:"project",needs:{project:q,branches:_,rules:g,policies:$},params:L({at_least:G().check(B(1),k(100),A("Smallest number of\
 people who must approve"))}),example:{at_least:2},remediation:{text:"raise the approvals of a rule for the default branch under Settings > Merge requests > Mer\
ge request approvals",page:"/-/settings/merge_requests"},check({project:{defaultBranch:e,readsCode:i},branches:l,rules:t,policies:o},{at_least:r}){if(!i||e===void 0)
return c("GitLab did not show which branch is the default one");let u=l.some(({name:a})=>f(a,e)),s=a=>S(a,e,u),p=v(t,a=>s(a)??0),h=v(t,a=>s(a)??a.approvalsRequired),
n=`${M(p,"approval is","approvals are")} required on ${e}, ${r} ${r===1?"is":"are"} expected`,m={actual:p};if(p>=r)return j(n,m);if(h>=r)return c(`${n}; GitLab \
does not show enough of a rule that requires ${h}`);let d=b(o,"require more");return d===void 0?x(n,m):c(`${n}; ${d}`)}});function v(e,i){return Math.max(0,...e.
map(i))}function S(e,i,l){let{approvalsRequired:t,type:o,branches:r,isForProtectedBranches:u,eligibleApprovers:s}=e;return o!=="any_approver"&&o!=="regular"?o===
void 0?void 0:0:r===void 0?void 0:(u?l:r.length===0||r.some(p=>f(p,i)))?o==="any_approver"?t:s!==void 0&&s<t?0:s!==void 0&&s>t?t:void 0:0}export{R as projectApprovalsOnDefaultBranch};
