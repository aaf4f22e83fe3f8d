import{a as c,b as n,c as o,e as s,f as l,g as a,l as t,m as p,o as i}from"./chunk-UK5KMEO6.js";var d=a({access_level:p(o()),user_id:t(o()),group_id:t(o()),deploy_key_id:t(o())}),f=i(a({name:n(),push_access_levels:l(d),merge_access_levels:l(d),allow_force_push:s(),
code_owner_approval_required:t(s()),inherited:t(s())}),e=>({name:e.name,isInherited:e.inherited??!1,rolePushLevels:_(e.push_access_levels),roleMergeLevels:_(e.merge_access_levels),
allowsForcePush:e.allow_force_push,requiresCodeOwners:e.code_owner_approval_required===!0})),v={id:"protected_branches",summary:"The protected branches",right:"\
at least Reporter in a private project",about:"project",collect:async({gitlab:e,projectId:r})=>c(l(f),await e.ProtectedBranches.all(r,{perPage:100}))};function _(e){
return e.filter(r=>r.user_id==null&&r.group_id==null&&r.deploy_key_id==null).map(r=>r.access_level??0)}function w(e,r){if(!e.includes("*"))return e===r;let u=e.
split("*").map(m=>m.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join("[\\s\\S]*");return r!==""&&new RegExp(`^${u}$`).test(r)}export{v as a,w as b};
