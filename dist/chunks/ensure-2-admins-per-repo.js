import{a as n}from"./shared-owners.js";import"./shared-project-members.js";import{$2599_e as s}from"../index.js";import{$f045_e as i}from"../index.js";var a=s({
id:"ensure_2_admins_per_repo",title:"The project has at least two owners",description:"Counts users who are direct Owners of the project's immediate group. As i\
n GitLab, Owners inherited from a higher group and Owners of the project itself do not count. For a personal project, it counts users at Owner level and the own\
er of the namespace.",type:"boolean",severity:"low",needs:{owners:n},remediation:{text:"give a second person the Owner role in the project's own group"},read({owners:{
count:e,group:o}}){let t=o===void 0?"the personal project":o,r=o!==void 0&&e<2?"GitLab counts direct owners of the immediate group only, not those of a higher g\
roup":void 0;return{value:e>=2,reason:`${t} has ${i(e,"direct owner")}`,...r===void 0?{}:{note:r}}}});export{a as ensure2AdminsPerRepo};
