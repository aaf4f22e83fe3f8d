import{b as d}from"./shared-project-members.js";import{b as l}from"./shared-facts-project-project.js";import{b as n,c as s}from"./shared-schema.js";import{i as u,
j as t,n as f,o as g}from"./shared-api.js";var v=g({id:s(t()),username:s(u()),access_level:t()}),i=50,b={id:"owners",summary:"The direct owners",requiredRole:"m\
embership of the project's group",scope:"project",needs:{project:l},async collect({gitlab:p,read:c},{project:{namespace:r,ownerId:a}}){if(r.kind==="group")return{
count:n(f(v),await p.GroupMembers.all(r.id,{perPage:100})).filter(e=>e.access_level===i&&e.username!==void 0).length,group:r.path};let m=await c(d),o=new Set(m.
filter(({accessLevel:e})=>e===i).map(({id:e})=>e));return a!==void 0&&o.add(a),{count:o.size,group:void 0}}};export{b as a};
