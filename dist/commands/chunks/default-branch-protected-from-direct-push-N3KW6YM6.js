import{a as i,c}from"./chunk-GP6AW56H.js";import{a}from"./chunk-BMT3G4NE.js";import"./chunk-NUFRM6SI.js";import{r as s}from"./chunk-BRRAUFMP.js";
import"./chunk-YFWBQXD3.js";var u=30,v=s({id:"default_branch_protected_from_direct_push",title:"Nobody pushes to the default branch directly",type:"boolean",severity:"high",needs:{project:a,
rules:i},remediation:{text:"set Allowed to push and merge to No one for the default branch under Settings > Repository > Protected branches",page:"/-/settings/r\
epository#js-protected-branches-settings"},read({project:{defaultBranch:e,isEmpty:o},rules:n}){if(o===!0)return{value:!1,because:"the repository is empty"};let t=c(
e,o,n);if("unknown"in t||t.value===!1)return t;let r=n.find(({name:l,isInherited:d})=>l===e&&!d);return r?Math.max(0,...r.rolePushLevels)>=u?{value:!1,because:`${p(
r.rolePushLevels)} can push to ${e} directly`}:{value:!0,because:`no role can push to ${e} directly`}:{value:!0,because:t.because,note:"GitLab looks only at a p\
roject rule of exactly that name and there is none, so who may push was not checked"}}});function p(e){return e.includes(u)?"Developers and Maintainers":e.includes(
40)?"Maintainers":"instance administrators"}export{v as defaultBranchProtectedFromDirectPush};
