import{a as s}from"./chunk-5LXXYSSH.js";import{a}from"./chunk-KIMTIPSL.js";import{b as n}from"./chunk-3JND7BRY.js";
import{$8_d as i}from"../index.js";var h=6,m=i({id:"review_and_archive_stale_repos",title:"A project that is no longer active is archived",type:"boolean",severity:"low",needs:{project:a,now:s},remediation:{
text:"archive the project under Settings > General > Advanced",page:"/edit"},read({project:{isArchived:r,lastActivityAt:c},now:d}){if(r===!0)return{value:!0,reason:"\
the project is archived"};let e=Date.parse(c??"");if(Number.isNaN(e))return{unknown:"GitLab did not show when the project was last active"};let t=e>n(d,h);if(!t&&
r===void 0)return{unknown:"GitLab did not show whether the project is archived"};let o=new Date(e).toISOString().slice(0,10);return{value:t,reason:t?`last activ\
e on ${o}`:`not archived, and last active on ${o}`}}});export{m as reviewAndArchiveStaleRepos};
