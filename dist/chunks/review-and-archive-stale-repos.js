import{a as n}from"./shared-now.js";import{c as s}from"./shared-time.js";import{$39cf_c as c}from"../index.js";import{$2599_e as d}from"../index.js";var h=6,v=d(
{id:"review_and_archive_stale_repos",title:"A project that is no longer active is archived",description:"True when the project is archived, or was last active l\
ess than six calendar months ago.",type:"boolean",severity:"low",needs:{project:c,now:n},remediation:{text:"archive the project under Settings > General > Advan\
ced",page:"/edit"},read({project:{isArchived:r,lastActivityAt:i},now:o}){if(r===!0)return{value:!0,reason:"the project is archived"};let e=Date.parse(i??"");if(Number.
isNaN(e))return{unknown:"GitLab did not show when the project was last active"};let t=e>s(o,h);if(!t&&r===void 0)return{unknown:"GitLab did not show whether the\
 project is archived"};let a=new Date(e).toISOString().slice(0,10);return{value:t,reason:t?`last active on ${a}`:`not archived, and last active on ${a}`}}});export{v as reviewAndArchiveStaleRepos};
