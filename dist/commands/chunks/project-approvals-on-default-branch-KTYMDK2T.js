import{a as j}from"./chunk-7FT5T7JY.js";import{a as y}from"./chunk-DSHLEOTI.js";import"./chunk-6Q5VOYPV.js";import{a as w,b as c}from"./chunk-5K4XXEQS.js";
import{a as q}from"./chunk-M5CX2BW3.js";import"./chunk-ESXQ6FMJ.js";import"./chunk-NUFRM6SI.js";import{d as g,h as b}from"./chunk-UK5KMEO6.js";
import{b as A,d as R,e as $,f as l}from"./chunk-UE5MDGOU.js";import{b as h,c as v}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var F=A({id:"project_approvals_on_default_branch",title:"The default branch requires enough approvals",severity:"high",about:"project",needs:{project:q,branches:w,
rules:j,policies:y},params:b({at_least:g({min:1,max:100})}),remediation:{text:"raise the approvals of a rule for the default branch under Settings > Merge reque\
sts > Merge request approvals",page:"/-/settings/merge_requests"},check({project:{defaultBranch:r,readsCode:s},branches:d,rules:o,policies:n},{at_least:t}){if(!s||
r===void 0)return l("GitLab did not show which branch is the default one");let f=d.some(({name:e})=>c(e,r)),a=e=>_(e,r,f),p=x(o,e=>a(e)??0),i=x(o,e=>a(e)??e.approvalsRequired),
u=`${h(p,"approval is","approvals are")} required on ${r}, ${t} ${t===1?"is":"are"} expected`,m={actual:p};if(p>=t)return R(u,m);if(i>=t)return l(`${u}; GitLab \
does not show enough of a rule that asks for ${i}`);if(n.length>0){let e=v(n.map(({name:B})=>B));return l(`${u}; the API hides the rules of approval policies (${e}\
), which may ask for more`)}return $(u,m)}});function x(r,s){return Math.max(0,...r.map(s))}function _(r,s,d){let{approvalsRequired:o,type:n,branches:t,isForProtectedBranches:f,
eligibleApprovers:a}=r;return n!=="any_approver"&&n!=="regular"?n===void 0?void 0:0:t===void 0?void 0:(f?d:t.length===0||t.some(i=>c(i,s)))?n==="any_approver"?o:
a!==void 0&&a<o?0:a!==void 0&&a>o?o:void 0:0}export{F as projectApprovalsOnDefaultBranch};
