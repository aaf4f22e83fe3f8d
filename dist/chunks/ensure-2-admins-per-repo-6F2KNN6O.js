import{a as i}from"./chunk-BIO4SOJJ.js";import"./chunk-3UNV3562.js";import{$8_d as r}from"../index.js";
import{$9_b as t}from"../index.js";var c=r({id:"ensure_2_admins_per_repo",title:"The project has at least two owners",type:"boolean",severity:"low",needs:{owners:i},remediation:{text:"give a seco\
nd person the Owner role in the project's own group"},read({owners:{count:e,group:o}}){let s=o===void 0?"the personal project":o,n=o!==void 0&&e<2?"GitLab count\
s direct owners of the immediate group only, not those of a higher group":void 0;return{value:e>=2,reason:`${s} has ${t(e,"direct owner")}`,...n===void 0?{}:{note:n}}}});export{c as ensure2AdminsPerRepo};
