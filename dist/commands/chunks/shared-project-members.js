import{b as p,c as d}from"./shared-schema.js";import{h as i,i as t,m as h,n as u}from"./shared-api.js";var v=u({id:t(),username:i(),access_level:t(),membership_state:d(
i())}),m={id:"memberships",summary:"The project's members, with those who wait for a seat",requiredRole:"membership of the project",scope:"project",async collect({
gitlab:c,projectId:r}){let a=p(h(v),await c.ProjectMembers.all(r,{includeInherited:!0,perPage:100})).map(({id:e,username:s,access_level:o,membership_state:l="ac\
tive"})=>({id:e,username:s,accessLevel:o,isActive:l==="active"})).sort((e,s)=>Number(e.isActive)-Number(s.isActive)||e.accessLevel-s.accessLevel);return[...new Map(
a.map(e=>[e.id,e])).values()].sort((e,s)=>e.id-s.id)}},b={id:"project_members",summary:"The project's members",requiredRole:"membership of the project",scope:"p\
roject",needs:{all:m},collect:async(c,{all:r})=>r.filter(({isActive:a})=>a).map(({id:a,username:e,accessLevel:s})=>({id:a,username:e,accessLevel:s}))};export{m as a,b};
