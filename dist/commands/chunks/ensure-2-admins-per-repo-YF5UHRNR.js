import{a as h}from"./chunk-BMT3G4NE.js";import"./chunk-NUFRM6SI.js";import{a as s,b as m,c as i,f as d,g as l,l as c,r as f}from"./chunk-BRRAUFMP.js";
import{b as u}from"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";var w=l({id:c(i()),username:c(m()),access_level:i()}),g=50,b={id:"owners",summary:"The direct owners",right:"membership of the project's group",about:"project",
needs:{project:h},async collect({gitlab:e,projectId:r},{project:{namespace:o,ownerId:t}}){if(o.kind==="group")return{count:s(d(w),await e.GroupMembers.all(o.id,
{perPage:100})).filter(a=>a.access_level===g&&a.username!==void 0).length,group:o.path};let j=s(d(w),await e.ProjectMembers.all(r,{includeInherited:!0,perPage:100})),
p=new Set(j.filter(n=>n.access_level===g).map(({id:n})=>n));return t!==void 0&&p.add(t),{count:p.size,group:void 0}}};var L=f({id:"ensure_2_admins_per_repo",title:"The project has at least two owners",type:"boolean",severity:"low",needs:{owners:b},remediation:{text:"give a seco\
nd person the Owner role in the project's own group"},read({owners:{count:e,group:r}}){let o=r===void 0?"the personal project":r,t=r!==void 0&&e<2?"GitLab count\
s direct owners of the immediate group only, not those of a higher group":void 0;return{value:e>=2,because:`${o} has ${u(e,"direct owner")}`,...t===void 0?{}:{note:t}}}});export{L as ensure2AdminsPerRepo};
