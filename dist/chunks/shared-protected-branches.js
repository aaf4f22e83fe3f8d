import{$1cde_a as n}from"../index.js";import{$104c_c as r}from"../index.js";import{$82ce_h as p,$82ce_i as a,$82ce_k as c,$82ce_m as l,$82ce_n as o,$82ce_s as i,
$82ce_v as m,$82ce_x as _}from"../index.js";var d={id:"protected_branches_answer",summary:"The protected branches",requiredRole:"at least Reporter in a private \
project",scope:"project",collect:({gitlab:e,projectId:s})=>e.ProtectedBranches.all(s,{perPage:100})},v=_(l(o({access_level:m(a()),user_id:r(a()),group_id:r(a()),
deploy_key_id:r(a())})),i(e=>e.filter(s=>s.user_id==null&&s.group_id==null&&s.deploy_key_id==null).map(s=>s.access_level))),t=_(v,l(a())),$=_(o({name:p(),push_access_levels:t,
inherited:r(c())}),i(e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels}))),f=n(d,{id:"protected_branches"},l($)),g=_(o({name:p(),
push_access_levels:t,merge_access_levels:t,allow_force_push:c(),code_owner_approval_required:r(c()),inherited:r(c())}),i(e=>({name:e.name,isInherited:e.inherited??
!1,rolePushLevels:e.push_access_levels,roleMergeLevels:e.merge_access_levels,allowsForcePush:e.allow_force_push,requiresCodeOwners:e.code_owner_approval_required===
!0}))),w=n(d,{id:"branch_protections"},l(g));function b(e,s){if(!e.includes("*"))return e===s;let u=e.split("*").map(h=>h.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).
join("[\\s\\S]*");return s!==""&&new RegExp(`^${u}$`).test(s)}export{f as a,w as b,b as c};
