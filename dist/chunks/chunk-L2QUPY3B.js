#!/usr/bin/env node
import{a as f}from"./chunk-3IMXHFC6.js";import{f as c,g as o,i as d,k as i,l as s,q as l,r as p,s as u,t as a,u as h,y as m}from"./chunk-WSELW6RB.js";var _=s({access_level:u(o()),user_id:a(o()),group_id:a(o()),deploy_key_id:a(o())}),B=h(s({name:c(),push_access_levels:i(_),inherited:p(d())}),l(e=>({name:e.name,
isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels.filter(t=>t.user_id==null&&t.group_id==null&&t.deploy_key_id==null).map(t=>t.access_level??0)}))),
b={id:"protected_branches",summary:"The protected branches",right:"at least Reporter in a private project",about:"project",collect:async({gitlab:e,projectId:t})=>i(
B).parse(await e.ProtectedBranches.all(t,{perPage:100}))};function y(e,t){if(!e.includes("*"))return e===t;let r=e.split("*").map(n=>n.replace(/[\\^$.|?+()[\]{}]/g,
"\\$&")).join("[\\s\\S]*");return t!==""&&new RegExp(`^${r}$`).test(t)}var R=m({id:"default_branch_protected",title:"The default branch is protected",description:"True when a protected-branch rule matches the default branch, by equ\
al name or wildcard, in the project or inherited from the top-level group. For an empty repository GitLab decides by the group's default-branch protection, whic\
h the API does not tell apart from the fallback name: unknown.",type:"boolean",severity:"high",needs:{project:f,rules:b},remediation:{text:"protect the default \
branch under Settings > Repository > Protected branches",page:"/-/settings/repository#js-protected-branches-settings"},read:({project:{defaultBranch:e,isEmpty:t},
rules:r})=>w(e,t,r)});function w(e,t,r){if(t===void 0)return{unknown:"GitLab did not show whether the repository is empty"};if(t)return{unknown:"the repository \
is empty, and the API does not tell which default branch GitLab assumes"};if(e===void 0)return{value:!1,because:"the project has no default branch"};let n=r.find(
({name:z})=>y(z,e));if(!n)return{value:!1,because:`no protection rule matches ${e}`};let g=n.name===e?"":` by the rule ${n.name}`;return{value:!0,because:`${e} \
is protected${g}`}}export{b as a,R as b,w as c};
