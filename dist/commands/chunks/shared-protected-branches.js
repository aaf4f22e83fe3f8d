import{a as u}from"./shared-stars.js";import{a as n}from"./shared-facts-define.js";import{c as r}from"./shared-schema.js";import{h as p,i as a,k as l,m as o,n as i,
u as _,x as h,z as c}from"./shared-api.js";var d={id:"protected_branches_answer",summary:"The protected branches",requiredRole:"at least Reporter in a private p\
roject",scope:"project",collect:({gitlab:e,projectId:s})=>e.ProtectedBranches.all(s,{perPage:100})},m=c(o(i({access_level:h(a()),user_id:r(a()),group_id:r(a()),
deploy_key_id:r(a())})),_(e=>e.filter(s=>s.user_id==null&&s.group_id==null&&s.deploy_key_id==null).map(s=>s.access_level))),t=c(m,o(a())),v=c(i({name:p(),push_access_levels:t,
inherited:r(l())}),_(e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels}))),f=n(d,{id:"protected_branches"},o(v)),w=c(i({name:p(),
push_access_levels:t,merge_access_levels:t,allow_force_push:l(),code_owner_approval_required:r(l()),inherited:r(l())}),_(e=>({name:e.name,isInherited:e.inherited??
!1,rolePushLevels:e.push_access_levels,roleMergeLevels:e.merge_access_levels,allowsForcePush:e.allow_force_push,requiresCodeOwners:e.code_owner_approval_required===
!0}))),g=n(d,{id:"branch_protections"},o(w));function b(e,s){return e===s||s!==""&&e.includes("*")&&u(e,s)}export{f as a,g as b,b as c};
