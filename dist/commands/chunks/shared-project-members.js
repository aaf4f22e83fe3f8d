import{b as u,c as m}from"./shared-schema.js";import{i as c,j as o,n as b,o as l}from"./shared-api.js";var v=l({id:o(),username:c(),access_level:o(),membership_state:m(
c()),created_by:m(l({username:c()}))}),d={id:"memberships",summary:"The project's members, including those who wait for a seat",requiredRole:"membership of the \
project",scope:"project",async collect({gitlab:t,projectId:r}){let a=u(b(v),await t.ProjectMembers.all(r,{includeInherited:!0,perPage:100})).map(({id:e,username:s,
access_level:p,membership_state:n="active",created_by:i})=>({id:e,username:s,accessLevel:p,isActive:n==="active",...i===void 0?{}:{createdBy:i.username}})).sort(
(e,s)=>Number(e.isActive)-Number(s.isActive)||e.accessLevel-s.accessLevel);return[...new Map(a.map(e=>[e.id,e])).values()].sort((e,s)=>e.id-s.id)}},h={id:"proje\
ct_members",summary:"The project's members",requiredRole:"membership of the project",scope:"project",needs:{all:d},collect:async(t,{all:r})=>r.filter(({isActive:a})=>a).
map(({id:a,username:e,accessLevel:s})=>({id:a,username:e,accessLevel:s}))};export{d as a,h as b};
