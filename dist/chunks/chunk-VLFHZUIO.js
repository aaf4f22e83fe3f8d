import{$c_a as i}from"../index.js";import{$d_c as p,$d_d as r,$d_f as a,$d_g as n,$d_h as o,$d_n as s,$d_o as l,$d_q as c}from"../index.js";var _={id:"protected_branches_answer",summary:"The protected branches",requiredRole:"at least Reporter in a private project",scope:"project",collect:({gitlab:e,
projectId:t})=>e.ProtectedBranches.all(t,{perPage:100})},m=c(n(o({access_level:l(r()),user_id:s(r()),group_id:s(r()),deploy_key_id:s(r())})),e=>e.filter(t=>t.user_id==
null&&t.group_id==null&&t.deploy_key_id==null).map(t=>t.access_level??0)),h=c(o({name:p(),push_access_levels:m,inherited:s(a())}),e=>({name:e.name,isInherited:e.
inherited??!1,rolePushLevels:e.push_access_levels})),x=i(_,{id:"protected_branches"},n(h));function B(e,t){if(!e.includes("*"))return e===t;let d=e.split("*").map(
u=>u.replace(/[\\^$.|?+()[\]{}]/g,"\\$&")).join("[\\s\\S]*");return t!==""&&new RegExp(`^${d}$`).test(t)}export{_ as a,m as b,x as c,B as d};
