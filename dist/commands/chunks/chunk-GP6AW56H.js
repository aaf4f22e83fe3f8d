import{a as f}from"./chunk-BMT3G4NE.js";import{a as c,b as d,c as o,e as p,f as s,g as i,l as a,m as l,o as u,r as h}from"./chunk-BRRAUFMP.js";var b=i({access_level:l(o()),user_id:a(o()),group_id:a(o()),deploy_key_id:a(o())}),B=u(i({name:d(),push_access_levels:s(b),inherited:a(p())}),e=>({name:e.name,isInherited:e.
inherited??!1,rolePushLevels:e.push_access_levels.filter(t=>t.user_id==null&&t.group_id==null&&t.deploy_key_id==null).map(t=>t.access_level??0)})),m={id:"protec\
ted_branches",summary:"The protected branches",right:"at least Reporter in a private project",about:"project",collect:async({gitlab:e,projectId:t})=>c(s(B),await e.
ProtectedBranches.all(t,{perPage:100}))};function y(e,t){if(!e.includes("*"))return e===t;let r=e.split("*").map(n=>n.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join(
"[\\s\\S]*");return t!==""&&new RegExp(`^${r}$`).test(t)}var L=h({id:"default_branch_protected",title:"The default branch is protected",type:"boolean",severity:"high",needs:{project:f,rules:m},remediation:{text:"prote\
ct the default branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read:({project:{defaultBranch:e,
isEmpty:t},rules:r})=>P(e,t,r)});function P(e,t,r){if(t===void 0)return{unknown:"GitLab did not show whether the repository is empty"};if(t)return{unknown:"the \
repository is empty, and the API does not tell which default branch GitLab assumes"};if(e===void 0)return{value:!1,because:"the project has no default branch"};
let n=r.find(({name:_})=>y(_,e));if(!n)return{value:!1,because:`no protection rule matches ${e}`};let g=n.name===e?"":` by the rule ${n.name}`;return{value:!0,because:`${e}\
 is protected${g}`}}export{m as a,L as b,P as c};
