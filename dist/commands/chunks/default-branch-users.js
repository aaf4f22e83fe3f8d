import{a as l}from"./shared-exact-rule.js";import{b as f}from"./shared-default-branch-protected.js";import{b as u}from"./shared-protected-branches.js";import"./shared-stars.js";
import{b as h}from"./shared-facts-project-project.js";import{e as d}from"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-api.js";import"./shared-bundler.js";var p="/-/settings/repository#js-protected-branches-settings",c="set it in the ru\
le for the default branch under Settings > Repository > Protected branches",m=d({id:"default_branch_users_can_push",title:"Maintainers can push to the default b\
ranch",description:`True when the project's own rule named exactly like the default branch lets a role of at least Maintainer push. "Developers + Maintainers" a\
nd "No one" are both false. GitLab ignores entries for users, groups and deploy keys, wildcard rules and rules of the group.`,type:"boolean",severity:"info",needs:{
project:h,rules:u},remediation:{text:`${c}: Allowed to push and merge, Maintainers`,page:p},read({project:r,rules:n}){let{defaultBranch:o,isEmpty:s}=r;if(s===!0)
return{value:!1,reason:"the repository is empty"};let t=f(r,n);if("unknown"in t||t.value===!1)return t;let e=l(o,n);if(!e)return{value:!1,reason:`the project ha\
s no rule named exactly ${o}`};let a=e.rolePushLevels.some(i=>i>=40);return{value:a,reason:`the rule for ${o} lets ${a?"":"no "}Maintainers push`,...!a&&e.rolePushLevels.
includes(30)?{note:"it lets Developers and Maintainers push, which GitLab does not count here"}:{}}}}),b=d({id:"default_branch_users_can_merge",title:"Developer\
s or Maintainers can merge into the default branch",description:"True when the project's own rule named exactly like the default branch lets a role of at least \
Developer merge. GitLab ignores entries for users and groups, wildcard rules and rules of the group.",type:"boolean",severity:"info",needs:{project:h,rules:u},remediation:{
text:`${c}: Allowed to merge, Maintainers`,page:p},read({project:{defaultBranch:r,isEmpty:n,readsCode:o},rules:s}){if(!o)return{unknown:"GitLab did not show whi\
ch branch is the default one"};if(r===void 0)return{value:!1,reason:"the project has no default branch"};let t=l(r,s);if(!t)return{value:!1,reason:`the project \
has no rule named exactly ${r}`};let e=t.roleMergeLevels.some(i=>i>=30),a=`the rule for ${r} lets ${e?"a":"no"} role merge`;return n===!1||!e?{value:e,reason:a}:
{value:e,reason:a,uncertainty:"the repository may be empty, and the API does not show which default branch GitLab then assumes"}}}),y=[m,b];export{y as defaultBranchUsers};
