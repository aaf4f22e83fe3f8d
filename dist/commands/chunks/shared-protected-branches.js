import{a as n}from"./shared-facts-define.js";import{c as r}from"./shared-schema.js";import{h as p,i as a,k as l,m as c,n as i,t,w as m,y as o}from"./shared-api.js";
var d={id:"protected_branches_answer",summary:"The protected branches",requiredRole:"at least Reporter in a private project",scope:"project",collect:({gitlab:e,
projectId:s})=>e.ProtectedBranches.all(s,{perPage:100})},v=o(c(i({access_level:m(a()),user_id:r(a()),group_id:r(a()),deploy_key_id:r(a())})),t(e=>e.filter(s=>s.
user_id==null&&s.group_id==null&&s.deploy_key_id==null).map(s=>s.access_level))),_=o(v,c(a())),f=o(i({name:p(),push_access_levels:_,inherited:r(l())}),t(e=>({name:e.
name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels}))),g=n(d,{id:"protected_branches"},c(f)),w=o(i({name:p(),push_access_levels:_,merge_access_levels:_,
allow_force_push:l(),code_owner_approval_required:r(l()),inherited:r(l())}),t(e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:e.push_access_levels,roleMergeLevels:e.
merge_access_levels,allowsForcePush:e.allow_force_push,requiresCodeOwners:e.code_owner_approval_required===!0}))),b=n(d,{id:"branch_protections"},c(w));function y(e,s){
if(!e.includes("*"))return e===s;let u=e.split("*").map(h=>h.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join("[\\s\\S]*");return s!==""&&new RegExp(`^${u}$`).test(s)}export{g as a,b,y as c};
