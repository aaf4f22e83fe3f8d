import{b as o}from"./shared-project.js";import{d as s}from"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";
import"./shared-api.js";import"./shared-bundler.js";var n="/edit#js-shared-permissions",p={unknown:"GitLab did not show the visibility to this token"},a={project_visibility_not_internal:[
"internal","private or public"],project_visibility_not_public:["public","private or internal"]},l=Object.entries(a).map(([i,[t,r]])=>s({id:i,title:`The project \
is not ${t}`,description:`True for ${r.replace(" or "," and for ")} projects.`,type:"boolean",severity:t==="public"?"high":"medium",needs:{project:o},remediation:{
text:`set the project's visibility to ${r} under Settings > General > Visibility`,page:n},read:({project:{visibility:e}})=>e===void 0?p:{value:e!==t,reason:`the\
 project is ${e}`}})),c=s({id:"project_visibility",title:"The project has the right visibility",description:"The visibility `private`, `internal` or `public`, a\
s an expression of an older GitLab compares it.",type:"string",severity:"medium",warning:"project_visibility is a field of an older GitLab, and a current GitLab\
 refuses to import it; use project_visibility_not_internal or project_visibility_not_public",needs:{project:o},remediation:{text:"change the project's visibilit\
y under Settings > General > Visibility",page:n},read:({project:{visibility:i}})=>i===void 0?p:{value:i,reason:`the project is ${i}`}}),b=[...l,c];export{b as visibility};
