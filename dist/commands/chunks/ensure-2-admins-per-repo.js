import{a as i}from"./shared-owners.js";import"./shared-project-members.js";import"./shared-facts-project-project.js";import{e as n}from"./shared-controls-define.js";
import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-api.js";import{f as s}from"./shared-text.js";import"./shared-bundler.js";
var a=n({id:"ensure_2_admins_per_repo",title:"The project has at least two owners",description:"Counts users who are direct Owners of the project's immediate gr\
oup. As in GitLab, Owners inherited from a higher group and Owners of the project itself do not count. For a personal project, it counts users at Owner level an\
d the owner of the namespace.",type:"boolean",severity:"low",needs:{owners:i},remediation:{text:"give a second person the Owner role in the project's own group"},
read({owners:{count:e,group:o}}){let t=o===void 0?"the personal project":o,r=o!==void 0&&e<2?"GitLab counts direct owners of the immediate group only, not those\
 of a higher group":void 0;return{value:e>=2,reason:`${t} has ${s(e,"direct owner")}`,...r===void 0?{}:{note:r}}}});export{a as ensure2AdminsPerRepo};
