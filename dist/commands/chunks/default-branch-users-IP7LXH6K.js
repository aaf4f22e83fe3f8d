import{a as h}from"./chunk-DVTKBSBU.js";import{a as c}from"./chunk-ATFC5K2D.js";import{b as d}from"./chunk-HYKHGZWO.js";import"./chunk-VLFHZUIO.js";
import{b as u}from"./chunk-G436ABEP.js";import{d as l}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";
import"./chunk-YFWBQXD3.js";var f="/-/settings/repository#js-protected-branches-settings",p="set it in the rule for the default branch under Settings > Repository > Protected branches",m=l(
{id:"default_branch_users_can_push",title:"Maintainers can push to the default branch",type:"boolean",severity:"info",needs:{project:u,rules:h},remediation:{text:`${p}\
: Allowed to push and merge, Maintainers`,page:f},read({project:t,rules:a}){let{defaultBranch:o,isEmpty:s}=t;if(s===!0)return{value:!1,reason:"the repository is\
 empty"};let n=d(t,a);if("unknown"in n||n.value===!1)return n;let e=c(o,a);if(!e)return{value:!1,reason:`the project has no rule named exactly ${o}`};let r=e.rolePushLevels.
some(i=>i>=40);return{value:r,reason:`the rule for ${o} lets ${r?"":"no "}Maintainers push`,...!r&&e.rolePushLevels.includes(30)?{note:"it lets Developers and M\
aintainers push, which GitLab does not count here"}:{}}}}),y=l({id:"default_branch_users_can_merge",title:"Developers or Maintainers can merge into the default \
branch",type:"boolean",severity:"info",needs:{project:u,rules:h},remediation:{text:`${p}: Allowed to merge, Maintainers`,page:f},read({project:{defaultBranch:t,
isEmpty:a,readsCode:o},rules:s}){if(!o)return{unknown:"GitLab did not show which branch is the default one"};if(t===void 0)return{value:!1,reason:"the project h\
as no default branch"};let n=c(t,s);if(!n)return{value:!1,reason:`the project has no rule named exactly ${t}`};let e=n.roleMergeLevels.some(i=>i>=30),r=`the rul\
e for ${t} lets ${e?"a":"no"} role merge`;return a===!1||!e?{value:e,reason:r}:{value:e,reason:r,uncertainty:"the repository may be empty, and the API does not \
tell which default branch GitLab then assumes"}}}),M=[m,y];export{M as defaultBranchUsers};
