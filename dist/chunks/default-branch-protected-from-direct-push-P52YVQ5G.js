import{a as u}from"./chunk-ATFC5K2D.js";import{b as c}from"./chunk-J2PPGK4F.js";import{c as i}from"./chunk-3JIEC7FJ.js";import{$b_b as a}from"../index.js";
import{$8_d as s}from"../index.js";var l=30,g=s({id:"default_branch_protected_from_direct_push",title:"Nobody pushes to the default branch directly",type:"boolean",severity:"high",needs:{project:a,
rules:i},remediation:{text:"set Allowed to push and merge to No one for the default branch under Settings > Repository > Protected branches",page:"/-/settings/r\
epository#js-protected-branches-settings"},read({project:e,rules:n}){let{defaultBranch:r,isEmpty:d}=e;if(d===!0)return{value:!1,because:"the repository is empty"};
let t=c(e,n);if("unknown"in t||t.value===!1)return t;let o=u(r,n);return o?Math.max(0,...o.rolePushLevels)>=l?{value:!1,because:`${h(o.rolePushLevels)} can push\
 to ${r} directly`}:{value:!0,because:`no role can push to ${r} directly`}:{value:!0,because:t.because,note:"GitLab looks only at a project rule of exactly that\
 name and there is none, so who may push was not checked"}}});function h(e){return e.includes(l)?"Developers and Maintainers":e.includes(40)?"Maintainers":"inst\
ance administrators"}export{g as defaultBranchProtectedFromDirectPush};
