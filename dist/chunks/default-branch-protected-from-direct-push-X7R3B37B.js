#!/usr/bin/env node
import{a as i,c as l}from"./chunk-L2QUPY3B.js";import{a as n}from"./chunk-3IMXHFC6.js";import"./chunk-OBH7XN5N.js";import{y as s}from"./chunk-WSELW6RB.js";
import"./chunk-6AIPHAPT.js";var c=30,v=s({id:"default_branch_protected_from_direct_push",title:"Nobody pushes to the default branch directly",description:"False without a default branch, f\
or an empty repository, or without protection. Otherwise true unless the project's own rule of exactly that name allows a role of at least Developer to push. A \
branch protected by a wildcard or by the group alone passes, even if everybody may push: GitLab looks at the exact-name rule only.",type:"boolean",severity:"hig\
h",needs:{project:n,rules:i},remediation:{text:"set Allowed to push and merge to No one for the default branch under Settings > Repository > Protected branches",
page:"/-/settings/repository#js-protected-branches-settings"},read({project:{defaultBranch:e,isEmpty:r},rules:a}){if(r===!0)return{value:!1,because:"the reposit\
ory is empty"};let t=l(e,r,a);if("unknown"in t||t.value===!1)return t;let o=a.find(({name:u,isInherited:d})=>u===e&&!d);return o?Math.max(0,...o.rolePushLevels)>=
c?{value:!1,because:`${p(o.rolePushLevels)} can push to ${e} directly`}:{value:!0,because:`no role can push to ${e} directly`}:{value:!0,because:t.because,note:"\
GitLab looks only at a project rule of exactly that name and there is none, so who may push was not checked"}}});function p(e){return e.includes(c)?"Developers \
and Maintainers":e.includes(40)?"Maintainers":"instance administrators"}export{v as defaultBranchProtectedFromDirectPush};
