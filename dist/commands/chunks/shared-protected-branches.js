import{a as u}from"./shared-stars.js";import{a as p}from"./shared-facts-define.js";import{c as r}from"./shared-schema.js";import{A as l,i as n,j as a,l as o,n as c,
o as i,v as _,y as h}from"./shared-api.js";var d={id:"protected_branches_answer",summary:"The protected branches",requiredRole:"at least Reporter in a private p\
roject",scope:"project",collect:({gitlab:e,projectId:s})=>e.ProtectedBranches.all(s,{perPage:100})},m=l(c(i({access_level:h(a()),user_id:r(a()),group_id:r(a()),
deploy_key_id:r(a())})),_(e=>e.filter(s=>s.user_id==null&&s.group_id==null&&s.deploy_key_id==null).map(s=>s.access_level))),t=l(m,c(a())),v=l(i({name:n(),push_access_levels:t,
inherited:r(o())}),_(e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels}))),f=p(d,{id:"protected_branches"},c(v)),w=l(i({name:n(),
push_access_levels:t,merge_access_levels:t,allow_force_push:o(),code_owner_approval_required:r(o()),inherited:r(o())}),_(e=>({name:e.name,isInherited:e.inherited??
!1,rolePushLevels:e.push_access_levels,roleMergeLevels:e.merge_access_levels,allowsForcePush:e.allow_force_push,requiresCodeOwners:e.code_owner_approval_required===
!0}))),g=p(d,{id:"branch_protections"},c(w));function b(e,s){return e===s||s!==""&&e.includes("*")&&u(e,s)}export{f as a,g as b,b as c};
