import{c as k,d as b}from"./chunk-VLFHZUIO.js";import{a as M}from"./chunk-KH5T3YT3.js";import{a as O}from"./chunk-3PBDWDFE.js";import{$b_b as j}from"../index.js";
import{$8_c as w,$8_e as B,$8_f as P,$8_g as m}from"../index.js";import{$c_a as $}from"../index.js";import{$d_c as u,$d_d as _,$d_e as q,$d_f as g,$d_g as d,$d_h as f,$d_i as S,$d_n as s,$d_q as x}from"../index.js";import{$9_b as R,$9_c as A}from"../index.js";
var C=x(f({name:u(),approvals_required:_(),rule_type:s(u()),eligible_approvers:s(d(f({id:_()}))),contains_hidden_groups:s(g()),protected_branches:s(d(f({name:u()}))),
applies_to_all_protected_branches:s(g())}),e=>({name:e.name,approvalsRequired:e.approvals_required,type:e.rule_type,eligibleApprovers:e.contains_hidden_groups?void 0:
e.eligible_approvers?.length,branches:e.protected_branches?.map(({name:p})=>p),isForProtectedBranches:e.applies_to_all_protected_branches??!1})),F=$(M,{id:"appr\
oval_rule_scopes"},d(C));var W=w({id:"project_approvals_on_default_branch",title:"The default branch requires enough approvals",severity:"high",scope:"project",needs:{project:j,branches:k,
rules:F,policies:O},params:S({at_least:q({min:1,max:100})}),remediation:{text:"raise the approvals of a rule for the default branch under Settings > Merge reque\
sts > Merge request approvals",page:"/-/settings/merge_requests"},check({project:{defaultBranch:e,readsCode:p},branches:h,rules:t,policies:a},{at_least:o}){if(!p||
e===void 0)return m("GitLab did not show which branch is the default one");let v=h.some(({name:r})=>b(r,e)),n=r=>D(r,e,v),i=G(t,r=>n(r)??0),l=G(t,r=>n(r)??r.approvalsRequired),
c=`${R(i,"approval is","approvals are")} required on ${e}, ${o} ${o===1?"is":"are"} expected`,y={actual:i};if(i>=o)return B(c,y);if(l>=o)return m(`${c}; GitLab \
does not show enough of a rule that asks for ${l}`);if(a.length>0){let r=A(a.map(({name:L})=>L));return m(`${c}; the API hides the rules of approval policies (${r}\
), which may ask for more`)}return P(c,y)}});function G(e,p){return Math.max(0,...e.map(p))}function D(e,p,h){let{approvalsRequired:t,type:a,branches:o,isForProtectedBranches:v,
eligibleApprovers:n}=e;return a!=="any_approver"&&a!=="regular"?a===void 0?void 0:0:o===void 0?void 0:(v?h:o.length===0||o.some(l=>b(l,p)))?a==="any_approver"?t:
n!==void 0&&n<t?0:n!==void 0&&n>t?t:void 0:0}export{W as projectApprovalsOnDefaultBranch};
