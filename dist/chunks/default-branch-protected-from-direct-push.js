import{a as i}from"./shared-exact-rule.js";import{b as l}from"./shared-default-branch-protected.js";import{a as u}from"./shared-protected-branches.js";import{$2599_d as c,
$2599_e as h}from"../index.js";import{$39cf_b as d}from"../index.js";var s=30,p=c({id:"default_branch_protected_from_direct_push",title:"Nobody pushes to the de\
fault branch directly",description:h("True when the default branch is protected and the rule of exactly its name lets no role of at least Developer push.",["Wit\
hout a default branch, for an empty repository and without protection it is false.","GitLab looks at the project's own rule of the exact name only. A branch tha\
t only a wildcard rule or the group protects passes, even if everybody may push."]),type:"boolean",severity:"high",needs:{project:d,rules:u},remediation:{text:"\
set Allowed to push and merge to No one for the default branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branc\
hes-settings"},read({project:e,rules:a}){let{defaultBranch:r,isEmpty:n}=e;if(n===!0)return{value:!1,reason:"the repository is empty"};let t=l(e,a);if("unknown"in
t||t.value===!1)return t;let o=i(r,a);return o?Math.max(0,...o.rolePushLevels)>=s?{value:!1,reason:`${f(o.rolePushLevels)} can push to ${r} directly`}:{value:!0,
reason:`no role can push to ${r} directly`}:{value:!0,reason:t.reason,note:"GitLab looks only at a project rule of exactly that name and there is none, so who m\
ay push was not checked"}}});function f(e){return e.includes(s)?"Developers and Maintainers":e.includes(40)?"Maintainers":"instance administrators"}export{p as defaultBranchProtectedFromDirectPush};
