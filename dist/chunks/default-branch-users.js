import{a as i}from"./shared-exact-rule.js";import{b as f}from"./shared-default-branch-protected.js";import{b as u}from"./shared-protected-branches.js";import"./shared-stars.js";
import{$39cf_b as h}from"../index.js";import{$2599_e as d}from"../index.js";var p="/-/settings/repository#js-protected-branches-settings",c="set it in the rule \
for the default branch under Settings > Repository > Protected branches",m=d({id:"default_branch_users_can_push",title:"Maintainers can push to the default bran\
ch",description:`True when the project's own rule named exactly like the default branch lets a role of at least Maintainer push. "Developers + Maintainers" and \
"No one" are both false. GitLab ignores entries for users, groups and deploy keys, wildcard rules and rules of the group.`,type:"boolean",severity:"info",needs:{
project:h,rules:u},remediation:{text:`${c}: Allowed to push and merge, Maintainers`,page:p},read({project:r,rules:o}){let{defaultBranch:n,isEmpty:s}=r;if(s===!0)
return{value:!1,reason:"the repository is empty"};let t=f(r,o);if("unknown"in t||t.value===!1)return t;let e=i(n,o);if(!e)return{value:!1,reason:`the project ha\
s no rule named exactly ${n}`};let a=e.rolePushLevels.some(l=>l>=40);return{value:a,reason:`the rule for ${n} lets ${a?"":"no "}Maintainers push`,...!a&&e.rolePushLevels.
includes(30)?{note:"it lets Developers and Maintainers push, which GitLab does not count here"}:{}}}}),b=d({id:"default_branch_users_can_merge",title:"Developer\
s or Maintainers can merge into the default branch",description:"True when the project's own rule named exactly like the default branch lets a role of at least \
Developer merge. GitLab ignores entries for users and groups, wildcard rules and rules of the group.",type:"boolean",severity:"info",needs:{project:h,rules:u},remediation:{
text:`${c}: Allowed to merge, Maintainers`,page:p},read({project:{defaultBranch:r,isEmpty:o,readsCode:n},rules:s}){if(!n)return{unknown:"GitLab did not show whi\
ch branch is the default one"};if(r===void 0)return{value:!1,reason:"the project has no default branch"};let t=i(r,s);if(!t)return{value:!1,reason:`the project \
has no rule named exactly ${r}`};let e=t.roleMergeLevels.some(l=>l>=30),a=`the rule for ${r} lets ${e?"a":"no"} role merge`;return o===!1||!e?{value:e,reason:a}:
{value:e,reason:a,uncertainty:"the repository may be empty, and the API does not show which default branch GitLab then assumes"}}}),y=[m,b];export{y as defaultBranchUsers};
