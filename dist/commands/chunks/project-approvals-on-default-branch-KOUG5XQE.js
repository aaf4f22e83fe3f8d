import{a as M}from"./chunk-KH5T3YT3.js";import{a as O}from"./chunk-U7ZL4Q3Q.js";import{c as P,d as b}from"./chunk-VLFHZUIO.js";import{b as k}from"./chunk-G436ABEP.js";
import{c as $,e as j,f as w,g as m}from"./chunk-AQ7DEGON.js";import{a as B}from"./chunk-J5WW4HX6.js";import{c as u,d as _,e as q,f as g,g as d,h as f,
i as S,n as s,q as x}from"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import{b as R,c as A}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var C=x(f({name:u(),approvals_required:_(),rule_type:s(u()),eligible_approvers:s(d(f({id:_()}))),contains_hidden_groups:s(g()),protected_branches:s(d(f({name:u()}))),
applies_to_all_protected_branches:s(g())}),e=>({name:e.name,approvalsRequired:e.approvals_required,type:e.rule_type,eligibleApprovers:e.contains_hidden_groups?void 0:
e.eligible_approvers?.length,branches:e.protected_branches?.map(({name:p})=>p),isForProtectedBranches:e.applies_to_all_protected_branches??!1})),F=B(M,{id:"appr\
oval_rule_scopes"},d(C));var W=$({id:"project_approvals_on_default_branch",title:"The default branch requires enough approvals",severity:"high",scope:"project",needs:{project:k,branches:P,
rules:F,policies:O},params:S({at_least:q({min:1,max:100})}),remediation:{text:"raise the approvals of a rule for the default branch under Settings > Merge reque\
sts > Merge request approvals",page:"/-/settings/merge_requests"},check({project:{defaultBranch:e,readsCode:p},branches:h,rules:t,policies:a},{at_least:o}){if(!p||
e===void 0)return m("GitLab did not show which branch is the default one");let v=h.some(({name:r})=>b(r,e)),n=r=>D(r,e,v),i=G(t,r=>n(r)??0),l=G(t,r=>n(r)??r.approvalsRequired),
c=`${R(i,"approval is","approvals are")} required on ${e}, ${o} ${o===1?"is":"are"} expected`,y={actual:i};if(i>=o)return j(c,y);if(l>=o)return m(`${c}; GitLab \
does not show enough of a rule that asks for ${l}`);if(a.length>0){let r=A(a.map(({name:L})=>L));return m(`${c}; the API hides the rules of approval policies (${r}\
), which may ask for more`)}return w(c,y)}});function G(e,p){return Math.max(0,...e.map(p))}function D(e,p,h){let{approvalsRequired:t,type:a,branches:o,isForProtectedBranches:v,
eligibleApprovers:n}=e;return a!=="any_approver"&&a!=="regular"?a===void 0?void 0:0:o===void 0?void 0:(v?h:o.length===0||o.some(l=>b(l,p)))?a==="any_approver"?t:
n!==void 0&&n<t?0:n!==void 0&&n>t?t:void 0:0}export{W as projectApprovalsOnDefaultBranch};
