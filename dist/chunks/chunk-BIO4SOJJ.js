import{a}from"./chunk-3UNV3562.js";import{$b_b as u}from"../index.js";import{$d_b as c,$d_c as p,$d_d as o,$d_g as m,$d_h as d,$d_n as t}from"../index.js";var j=d({id:t(o()),username:t(p()),access_level:o()}),f=50,O={id:"owners",summary:"The direct owners",requiredRole:"membership of the project's group",scope:"pr\
oject",needs:{project:u},async collect({gitlab:l,read:b},{project:{namespace:r,ownerId:n}}){if(r.kind==="group")return{count:c(m(j),await l.GroupMembers.all(r.id,
{perPage:100})).filter(i=>i.access_level===f&&i.username!==void 0).length,group:r.path};let g=await b(a),s=new Set(g.filter(({accessLevel:e})=>e===f).map(({id:e})=>e));
return n!==void 0&&s.add(n),{count:s.size,group:void 0}}};export{O as a};
