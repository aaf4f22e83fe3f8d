#!/usr/bin/env node
import{a as l}from"./chunk-3IMXHFC6.js";import{b as p}from"./chunk-IOCQ3XXK.js";import"./chunk-OBH7XN5N.js";import{f as u,g as s,k as i,l as m,
r as a,y as f}from"./chunk-WSELW6RB.js";import"./chunk-6AIPHAPT.js";var h=m({id:a(s()),username:a(u()),access_level:s()}),w=50,g={id:"owners",summary:"The direct owners",right:"membership of the project's group",about:"project",
needs:{project:l},async collect({gitlab:e,projectId:r},{project:{namespace:o,ownerId:t}}){if(o.kind==="group")return{count:i(h).parse(await e.GroupMembers.all(o.
id,{perPage:100})).filter(c=>c.access_level===w&&c.username!==void 0).length,group:o.path};let j=i(h).parse(await e.ProjectMembers.all(r,{includeInherited:!0,perPage:100})),
d=new Set(j.filter(n=>n.access_level===w).map(({id:n})=>n));return t!==void 0&&d.add(t),{count:d.size,group:void 0}}};var G=f({id:"ensure_2_admins_per_repo",title:"The project has at least two owners",description:"Counts users who are direct Owners of the project's immediate gr\
oup. Owners inherited from a higher group, and Owners of the project itself, do not count, as in GitLab. For a personal project: users at Owner level, and the o\
wner of the namespace.",type:"boolean",severity:"low",needs:{owners:g},remediation:{text:"give a second person the Owner role in the project's own group"},read({
owners:{count:e,group:r}}){let o=r===void 0?"the personal project":r,t=r!==void 0&&e<2?"GitLab counts direct owners of the immediate group only, not those of a \
higher group":void 0;return{value:e>=2,because:`${o} has ${p(e,"direct owner")}`,...t===void 0?{}:{note:t}}}});export{G as ensure2AdminsPerRepo};
