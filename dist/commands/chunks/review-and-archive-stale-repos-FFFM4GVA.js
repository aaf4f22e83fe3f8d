import{a as s}from"./chunk-5LXXYSSH.js";import{b as a}from"./chunk-3JND7BRY.js";import{a as i}from"./chunk-KIMTIPSL.js";import"./chunk-G436ABEP.js";
import{d as n}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";var h=6,m=n({id:"review_and_archive_stale_repos",title:"A project that is no longer active is archived",type:"boolean",severity:"low",needs:{project:i,now:s},remediation:{
text:"archive the project under Settings > General > Advanced",page:"/edit"},read({project:{isArchived:r,lastActivityAt:c},now:d}){if(r===!0)return{value:!0,reason:"\
the project is archived"};let e=Date.parse(c??"");if(Number.isNaN(e))return{unknown:"GitLab did not show when the project was last active"};let t=e>a(d,h);if(!t&&
r===void 0)return{unknown:"GitLab did not show whether the project is archived"};let o=new Date(e).toISOString().slice(0,10);return{value:t,reason:t?`last activ\
e on ${o}`:`not archived, and last active on ${o}`}}});export{m as reviewAndArchiveStaleRepos};
