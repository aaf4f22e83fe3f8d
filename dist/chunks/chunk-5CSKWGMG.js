import{a}from"./chunk-53V6IEYG.js";import{$b_b as u}from"../index.js";import{$d_b as c,$d_c as m,$d_d as t,$d_g as p,$d_h as d,$d_n as o}from"../index.js";var j=d({id:o(t()),username:o(m()),access_level:t()}),f=50,O={id:"owners",summary:"The direct owners",right:"membership of the project's group",about:"project",
needs:{project:u},async collect({gitlab:l,read:b},{project:{namespace:r,ownerId:n}}){if(r.kind==="group")return{count:c(p(j),await l.GroupMembers.all(r.id,{perPage:100})).
filter(i=>i.access_level===f&&i.username!==void 0).length,group:r.path};let g=await b(a),s=new Set(g.filter(({accessLevel:e})=>e===f).map(({id:e})=>e));return n!==
void 0&&s.add(n),{count:s.size,group:void 0}}};export{O as a};
