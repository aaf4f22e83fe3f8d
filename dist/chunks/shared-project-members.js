import{$104c_b as u,$104c_c as m}from"../index.js";import{$82ce_h as r,$82ce_i as l,$82ce_m as b,$82ce_n as o}from"../index.js";var v=o({id:l(),username:r(),access_level:l(),
membership_state:m(r()),created_by:m(o({username:r()}))}),d={id:"memberships",summary:"The project's members, including those who wait for a seat",requiredRole:"\
membership of the project",scope:"project",async collect({gitlab:t,projectId:c}){let a=u(b(v),await t.ProjectMembers.all(c,{includeInherited:!0,perPage:100})).map(
({id:e,username:s,access_level:p,membership_state:n="active",created_by:i})=>({id:e,username:s,accessLevel:p,isActive:n==="active",...i===void 0?{}:{createdBy:i.
username}})).sort((e,s)=>Number(e.isActive)-Number(s.isActive)||e.accessLevel-s.accessLevel);return[...new Map(a.map(e=>[e.id,e])).values()].sort((e,s)=>e.id-s.
id)}},h={id:"project_members",summary:"The project's members",requiredRole:"membership of the project",scope:"project",needs:{all:d},collect:async(t,{all:c})=>c.
filter(({isActive:a})=>a).map(({id:a,username:e,accessLevel:s})=>({id:a,username:e,accessLevel:s}))};export{d as a,h as b};
