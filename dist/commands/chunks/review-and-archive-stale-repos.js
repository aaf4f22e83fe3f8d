import{a as n}from"./shared-now.js";import{c as s}from"./shared-facts-project-project.js";import{e as c}from"./shared-controls-define.js";import"./shared-facts-source.js";
import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import{c as p}from"./shared-time.js";import"./shared-api.js";import"./shared-bundler.js";
var d=6,h=c({id:"review_and_archive_stale_repos",title:"A project that is no longer active is archived",description:"True when the project is archived, or was l\
ast active less than six calendar months ago.",type:"boolean",severity:"low",needs:{project:s,now:n},remediation:{text:"archive the project under Settings > Gen\
eral > Advanced",page:"/edit"},read({project:{isArchived:r,lastActivityAt:a},now:o}){if(r===!0)return{value:!0,reason:"the project is archived"};let e=Date.parse(
a??"");if(Number.isNaN(e))return{unknown:"GitLab did not show when the project was last active"};let t=e>p(o,d);if(!t&&r===void 0)return{unknown:"GitLab did not\
 show whether the project is archived"};let i=new Date(e).toISOString().slice(0,10);return{value:t,reason:t?`last active on ${i}`:`not archived, and last active\
 on ${i}`}}});export{h as reviewAndArchiveStaleRepos};
