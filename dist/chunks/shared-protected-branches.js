import{a as u}from"./shared-stars.js";import{$1cde_a as n}from"../index.js";import{$104c_c as r}from"../index.js";import{$82ce_h as p,$82ce_i as a,$82ce_k as c,
$82ce_m as l,$82ce_n as o,$82ce_t as i,$82ce_w as h,$82ce_y as _}from"../index.js";var d={id:"protected_branches_answer",summary:"The protected branches",requiredRole:"\
at least Reporter in a private project",scope:"project",collect:({gitlab:e,projectId:s})=>e.ProtectedBranches.all(s,{perPage:100})},m=_(l(o({access_level:h(a()),
user_id:r(a()),group_id:r(a()),deploy_key_id:r(a())})),i(e=>e.filter(s=>s.user_id==null&&s.group_id==null&&s.deploy_key_id==null).map(s=>s.access_level))),t=_(m,
l(a())),v=_(o({name:p(),push_access_levels:t,inherited:r(c())}),i(e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels}))),$=n(d,{id:"\
protected_branches"},l(v)),f=_(o({name:p(),push_access_levels:t,merge_access_levels:t,allow_force_push:c(),code_owner_approval_required:r(c()),inherited:r(c())}),
i(e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels,roleMergeLevels:e.merge_access_levels,allowsForcePush:e.allow_force_push,requiresCodeOwners:e.
code_owner_approval_required===!0}))),w=n(d,{id:"branch_protections"},l(f));function g(e,s){return e===s||s!==""&&e.includes("*")&&u(e,s)}export{$ as a,w as b,g as c};
