import{a as c}from"./chunk-VRZ7TTBS.js";import{b as a}from"./chunk-3JND7BRY.js";import{a as n}from"./chunk-OQPSCAJC.js";import"./chunk-FJUX2Q53.js";
import{d as i}from"./chunk-5CR5D7FZ.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";import"./chunk-YFWBQXD3.js";var h=6,m=i({id:"review_and_archive_stale_repos",title:"A project that is no longer active is archived",type:"boolean",severity:"low",needs:{project:n,now:c},remediation:{
text:"archive the project under Settings > General > Advanced",page:"/edit"},read({project:{isArchived:r,lastActivityAt:s},now:d}){if(r===!0)return{value:!0,because:"\
the project is archived"};let e=Date.parse(s??"");if(Number.isNaN(e))return{unknown:"GitLab did not show when the project was last active"};let t=e>a(d,h);if(!t&&
r===void 0)return{unknown:"GitLab did not show whether the project is archived"};let o=new Date(e).toISOString().slice(0,10);return{value:t,because:t?`last acti\
ve on ${o}`:`not archived, and last active on ${o}`}}});export{m as reviewAndArchiveStaleRepos};
