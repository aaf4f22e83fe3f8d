import{a as i}from"./shared-exact-rule.js";import{b as l}from"./shared-default-branch-protected.js";import{a as c}from"./shared-protected-branches.js";import"./shared-stars.js";
import{$39cf_b as h}from"../index.js";import{$2599_e as u,$2599_f as p}from"../index.js";var s=30,d=u({id:"default_branch_protected_from_direct_push",title:"Nob\
ody pushes to the default branch directly",description:p("True when the default branch is protected and the rule of exactly its name lets no role of at least De\
veloper push.",["Without a default branch, for an empty repository and without protection it is false.","GitLab looks at the project's own rule of the exact nam\
e only. A branch that only a wildcard rule or the group protects passes, even if everybody may push."]),type:"boolean",severity:"high",needs:{project:h,rules:c},
remediation:{text:"set Allowed to push and merge to No one for the default branch under Settings > Repository > Protected branches",page:"/-/settings/repository\
#js-protected-branches-settings"},read({project:e,rules:a}){let{defaultBranch:r,isEmpty:n}=e;if(n===!0)return{value:!1,reason:"the repository is empty"};let t=l(
e,a);if("unknown"in t||t.value===!1)return t;let o=i(r,a);return o?Math.max(0,...o.rolePushLevels)>=s?{value:!1,reason:`${f(o.rolePushLevels)} can push to ${r} \
directly`}:{value:!0,reason:`no role can push to ${r} directly`}:{value:!0,reason:t.reason,note:"the project has no rule of exactly that name, and GitLab checks\
 no other rule, so GitLab did not check who can push"}}});function f(e){return e.includes(s)?"Developers and Maintainers":e.includes(40)?"Maintainers":"instance\
 administrators"}export{d as defaultBranchProtectedFromDirectPush};
