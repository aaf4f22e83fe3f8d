import{b as d}from"./shared-project-members.js";import{$39cf_b as l}from"../index.js";import{$104c_b as n,$104c_c as s}from"../index.js";import{$82ce_h as u,$82ce_i as c,
$82ce_m as f,$82ce_n as _}from"../index.js";var g=_({id:s(c()),username:s(u()),access_level:c()}),t=50,v={id:"owners",summary:"The direct owners",requiredRole:"\
membership of the project's group",scope:"project",needs:{project:l},async collect({gitlab:i,read:p},{project:{namespace:r,ownerId:a}}){if(r.kind==="group")return{
count:n(f(g),await i.GroupMembers.all(r.id,{perPage:100})).filter(e=>e.access_level===t&&e.username!==void 0).length,group:r.path};let m=await p(d),o=new Set(m.
filter(({accessLevel:e})=>e===t).map(({id:e})=>e));return a!==void 0&&o.add(a),{count:o.size,group:void 0}}};export{v as a};
