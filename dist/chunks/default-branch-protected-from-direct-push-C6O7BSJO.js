import{a as c}from"./chunk-ATFC5K2D.js";import{b as l}from"./chunk-IGA53FL4.js";import{c as i}from"./chunk-VLFHZUIO.js";import{$b_b as a}from"../index.js";
import{$8_d as s}from"../index.js";var u=30,g=s({id:"default_branch_protected_from_direct_push",title:"Nobody pushes to the default branch directly",type:"boolean",severity:"high",needs:{project:a,
rules:i},remediation:{text:"set Allowed to push and merge to No one for the default branch under Settings > Repository > Protected branches",page:"/-/settings/r\
epository#js-protected-branches-settings"},read({project:e,rules:n}){let{defaultBranch:r,isEmpty:d}=e;if(d===!0)return{value:!1,reason:"the repository is empty"};
let t=l(e,n);if("unknown"in t||t.value===!1)return t;let o=c(r,n);return o?Math.max(0,...o.rolePushLevels)>=u?{value:!1,reason:`${h(o.rolePushLevels)} can push \
to ${r} directly`}:{value:!0,reason:`no role can push to ${r} directly`}:{value:!0,reason:t.reason,note:"GitLab looks only at a project rule of exactly that nam\
e and there is none, so who may push was not checked"}}});function h(e){return e.includes(u)?"Developers and Maintainers":e.includes(40)?"Maintainers":"instance\
 administrators"}export{g as defaultBranchProtectedFromDirectPush};
