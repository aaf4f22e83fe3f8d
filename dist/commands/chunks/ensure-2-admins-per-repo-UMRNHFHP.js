import{a as i}from"./chunk-SZP3I7HA.js";import"./chunk-3UNV3562.js";import"./chunk-G436ABEP.js";import{d as r}from"./chunk-AQ7DEGON.js";
import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import{b as t}from"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";var c=r({id:"ensure_2_admins_per_repo",title:"The project has at least two owners",type:"boolean",severity:"low",needs:{owners:i},remediation:{text:"give a seco\
nd person the Owner role in the project's own group"},read({owners:{count:e,group:o}}){let s=o===void 0?"the personal project":o,n=o!==void 0&&e<2?"GitLab count\
s direct owners of the immediate group only, not those of a higher group":void 0;return{value:e>=2,reason:`${s} has ${t(e,"direct owner")}`,...n===void 0?{}:{note:n}}}});export{c as ensure2AdminsPerRepo};
