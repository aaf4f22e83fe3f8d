import{b as h,c as d}from"./chunk-73KFZDEV.js";import{a as c}from"./chunk-5K4XXEQS.js";import{a as u}from"./chunk-M5CX2BW3.js";import"./chunk-NUFRM6SI.js";
import"./chunk-UK5KMEO6.js";import{c as l}from"./chunk-UE5MDGOU.js";import"./chunk-YFWBQXD3.js";var f="/-/settings/repository#js-protected-branches-settings",p="set it in the rule for the default branch under Settings > Repository > Protected branches",m=l(
{id:"default_branch_users_can_push",title:"Maintainers can push to the default branch",type:"boolean",severity:"info",needs:{project:u,rules:c},remediation:{text:`${p}\
: Allowed to push and merge, Maintainers`,page:f},read({project:t,rules:s}){let{defaultBranch:a,isEmpty:o}=t;if(o===!0)return{value:!1,because:"the repository i\
s empty"};let n=h(t,s);if("unknown"in n||n.value===!1)return n;let e=d(a,s);if(!e)return{value:!1,because:`the project has no rule named exactly ${a}`};let r=e.
rolePushLevels.some(i=>i>=40);return{value:r,because:`the rule for ${a} lets ${r?"":"no "}Maintainers push`,...!r&&e.rolePushLevels.includes(30)?{note:"it lets \
Developers and Maintainers push, which GitLab does not count here"}:{}}}}),b=l({id:"default_branch_users_can_merge",title:"Developers or Maintainers can merge i\
nto the default branch",type:"boolean",severity:"info",needs:{project:u,rules:c},remediation:{text:`${p}: Allowed to merge, Maintainers`,page:f},read({project:{
defaultBranch:t,isEmpty:s,readsCode:a},rules:o}){if(!a)return{unknown:"GitLab did not show which branch is the default one"};if(t===void 0)return{value:!1,because:"\
the project has no default branch"};let n=d(t,o);if(!n)return{value:!1,because:`the project has no rule named exactly ${t}`};let e=n.roleMergeLevels.some(i=>i>=
30),r=`the rule for ${t} lets ${e?"a":"no"} role merge`;return s===!1||!e?{value:e,because:r}:{value:e,because:r,doubt:"the repository may be empty, and the API\
 does not tell which default branch GitLab then assumes"}}}),x=[m,b];export{x as defaultBranchUsers};
