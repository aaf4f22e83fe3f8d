import{a as c}from"./chunk-VRZ7TTBS.js";import{a}from"./chunk-OQPSCAJC.js";import{b as i}from"./chunk-3JND7BRY.js";
import{$8_d as n}from"../index.js";var h=6,m=n({id:"review_and_archive_stale_repos",title:"A project that is no longer active is archived",type:"boolean",severity:"low",needs:{project:a,now:c},remediation:{
text:"archive the project under Settings > General > Advanced",page:"/edit"},read({project:{isArchived:r,lastActivityAt:s},now:d}){if(r===!0)return{value:!0,because:"\
the project is archived"};let e=Date.parse(s??"");if(Number.isNaN(e))return{unknown:"GitLab did not show when the project was last active"};let t=e>i(d,h);if(!t&&
r===void 0)return{unknown:"GitLab did not show whether the project is archived"};let o=new Date(e).toISOString().slice(0,10);return{value:t,because:t?`last acti\
ve on ${o}`:`not archived, and last active on ${o}`}}});export{m as reviewAndArchiveStaleRepos};
