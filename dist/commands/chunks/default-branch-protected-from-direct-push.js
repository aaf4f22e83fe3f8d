import{a as i}from"./shared-exact-rule.js";import{b as l}from"./shared-default-branch-protected.js";import{a as h}from"./shared-protected-branches.js";import"./shared-stars.js";
import{b as p}from"./shared-facts-project-project.js";import{e as u,g as c}from"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-api.js";import"./shared-bundler.js";var s=30,d=u({id:"default_branch_protected_from_direct_push",title:"Nobody pushes\
 to the default branch directly",description:c("True when the default branch is protected and the rule of exactly its name lets no role of at least Developer pu\
sh.",["Without a default branch, for an empty repository and without protection it is false.","GitLab looks at the project's own rule of the exact name only. A \
branch that only a wildcard rule or the group protects passes, even if everybody may push."]),type:"boolean",severity:"high",needs:{project:p,rules:h},remediation:{
text:"set Allowed to push and merge to No one for the default branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected\
-branches-settings"},read({project:e,rules:a}){let{defaultBranch:r,isEmpty:n}=e;if(n===!0)return{value:!1,reason:"the repository is empty"};let t=l(e,a);if("unk\
nown"in t||t.value===!1)return t;let o=i(r,a);return o?Math.max(0,...o.rolePushLevels)>=s?{value:!1,reason:`${m(o.rolePushLevels)} can push to ${r} directly`}:{
value:!0,reason:`no role can push to ${r} directly`}:{value:!0,reason:t.reason,note:"the project has no rule of exactly that name, and GitLab checks no other ru\
le, so GitLab did not check who can push"}}});function m(e){return e.includes(s)?"Developers and Maintainers":e.includes(40)?"Maintainers":"instance administrat\
ors"}export{d as defaultBranchProtectedFromDirectPush};
