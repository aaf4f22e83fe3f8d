import{$104c_b as p,$104c_c as d}from"../index.js";import{$82ce_h as i,$82ce_i as t,$82ce_m as h,$82ce_n as u}from"../index.js";var v=u({id:t(),username:i(),access_level:t(),
membership_state:d(i())}),m={id:"memberships",summary:"The project's members, with those who wait for a seat",requiredRole:"membership of the project",scope:"pr\
oject",async collect({gitlab:r,projectId:c}){let a=p(h(v),await r.ProjectMembers.all(c,{includeInherited:!0,perPage:100})).map(({id:e,username:s,access_level:o,
membership_state:l="active"})=>({id:e,username:s,accessLevel:o,isActive:l==="active"})).sort((e,s)=>Number(e.isActive)-Number(s.isActive)||e.accessLevel-s.accessLevel);
return[...new Map(a.map(e=>[e.id,e])).values()].sort((e,s)=>e.id-s.id)}},b={id:"project_members",summary:"The project's members",requiredRole:"membership of the\
 project",scope:"project",needs:{all:m},collect:async(r,{all:c})=>c.filter(({isActive:a})=>a).map(({id:a,username:e,accessLevel:s})=>({id:a,username:e,accessLevel:s}))};export{m as a,b};
