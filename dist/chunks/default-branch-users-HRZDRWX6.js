import{a as d}from"./chunk-LRS6S2UU.js";import{a as c}from"./chunk-ATFC5K2D.js";import{b as h}from"./chunk-J2PPGK4F.js";import"./chunk-3JIEC7FJ.js";
import{$b_b as l}from"../index.js";import{$8_d as u}from"../index.js";
var f="/-/settings/repository#js-protected-branches-settings",p="set it in the rule for the default branch under Settings > Repository > Protected branches",m=u(
{id:"default_branch_users_can_push",title:"Maintainers can push to the default branch",type:"boolean",severity:"info",needs:{project:l,rules:d},remediation:{text:`${p}\
: Allowed to push and merge, Maintainers`,page:f},read({project:t,rules:o}){let{defaultBranch:a,isEmpty:s}=t;if(s===!0)return{value:!1,because:"the repository i\
s empty"};let n=h(t,o);if("unknown"in n||n.value===!1)return n;let e=c(a,o);if(!e)return{value:!1,because:`the project has no rule named exactly ${a}`};let r=e.
rolePushLevels.some(i=>i>=40);return{value:r,because:`the rule for ${a} lets ${r?"":"no "}Maintainers push`,...!r&&e.rolePushLevels.includes(30)?{note:"it lets \
Developers and Maintainers push, which GitLab does not count here"}:{}}}}),b=u({id:"default_branch_users_can_merge",title:"Developers or Maintainers can merge i\
nto the default branch",type:"boolean",severity:"info",needs:{project:l,rules:d},remediation:{text:`${p}: Allowed to merge, Maintainers`,page:f},read({project:{
defaultBranch:t,isEmpty:o,readsCode:a},rules:s}){if(!a)return{unknown:"GitLab did not show which branch is the default one"};if(t===void 0)return{value:!1,because:"\
the project has no default branch"};let n=c(t,s);if(!n)return{value:!1,because:`the project has no rule named exactly ${t}`};let e=n.roleMergeLevels.some(i=>i>=
30),r=`the rule for ${t} lets ${e?"a":"no"} role merge`;return o===!1||!e?{value:e,because:r}:{value:e,because:r,doubt:"the repository may be empty, and the API\
 does not tell which default branch GitLab then assumes"}}}),M=[m,b];export{M as defaultBranchUsers};
