import{a as i}from"./shared-exact-rule.js";import{b as l}from"./shared-default-branch-protected.js";import{a as c}from"./shared-protected-branches.js";import{$39cf_b as u}from"../index.js";
import{$2599_d as h,$2599_e as d}from"../index.js";var s=30,p=h({id:"default_branch_protected_from_direct_push",title:"Nobody pushes to the default branch direc\
tly",description:d("True when the default branch is protected and the rule of exactly its name lets no role of at least Developer push.",["Without a default bra\
nch, for an empty repository and without protection it is false.","GitLab looks at the project's own rule of the exact name only. A branch that only a wildcard \
rule or the group protects passes, even if everybody may push."]),type:"boolean",severity:"high",needs:{project:u,rules:c},remediation:{text:"set Allowed to pus\
h and merge to No one for the default branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read({
project:e,rules:a}){let{defaultBranch:r,isEmpty:n}=e;if(n===!0)return{value:!1,reason:"the repository is empty"};let t=l(e,a);if("unknown"in t||t.value===!1)return t;
let o=i(r,a);return o?Math.max(0,...o.rolePushLevels)>=s?{value:!1,reason:`${f(o.rolePushLevels)} can push to ${r} directly`}:{value:!0,reason:`no role can push\
 to ${r} directly`}:{value:!0,reason:t.reason,note:"GitLab checks only a project rule of exactly that name, and there is none, so GitLab did not check who can p\
ush"}}});function f(e){return e.includes(s)?"Developers and Maintainers":e.includes(40)?"Maintainers":"instance administrators"}export{p as defaultBranchProtectedFromDirectPush};
