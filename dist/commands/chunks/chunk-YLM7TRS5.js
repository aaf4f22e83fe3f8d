import{a as u}from"./chunk-53V6IEYG.js";import{b as a}from"./chunk-FJUX2Q53.js";import{b as c,c as m,d as t,g as p,h as d,n as o}from"./chunk-7J7MU3VY.js";var j=d({id:o(t()),username:o(m()),access_level:t()}),f=50,O={id:"owners",summary:"The direct owners",right:"membership of the project's group",about:"project",
needs:{project:a},async collect({gitlab:l,read:b},{project:{namespace:r,ownerId:n}}){if(r.kind==="group")return{count:c(p(j),await l.GroupMembers.all(r.id,{perPage:100})).
filter(i=>i.access_level===f&&i.username!==void 0).length,group:r.path};let g=await b(u),s=new Set(g.filter(({accessLevel:e})=>e===f).map(({id:e})=>e));return n!==
void 0&&s.add(n),{count:s.size,group:void 0}}};export{O as a};
