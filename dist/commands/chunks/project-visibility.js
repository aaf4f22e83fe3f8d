import{b as o}from"./shared-facts-project-project.js";import{e as s}from"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-api.js";import"./shared-bundler.js";var n="/edit#js-shared-permissions",p={unknown:"GitLab did not show the visibilit\
y to this token"},a=new Set(["private","internal","public"]),l={project_visibility_not_internal:["internal","private or public"],project_visibility_not_public:[
"public","private or internal"]},c=Object.entries(l).map(([i,[e,r]])=>s({id:i,title:`The project is not ${e}`,description:`True for ${r.replace(" or "," and for\
 ")} projects.`,type:"boolean",severity:e==="public"?"high":"medium",needs:{project:o},remediation:{text:`set the project's visibility to ${r} under Settings > \
General > Visibility`,page:n},read:({project:{visibility:t}})=>t===void 0||!a.has(t)?p:{value:t!==e,reason:`the project is ${t}`}})),b=s({id:"project_visibility",
title:"The project has the right visibility",description:"The visibility `private`, `internal` or `public`, as an expression of an older GitLab compares it.",type:"\
string",severity:"medium",warning:"project_visibility is a field of an older GitLab, and a current GitLab refuses to import it; use project_visibility_not_inter\
nal or project_visibility_not_public",needs:{project:o},remediation:{text:"change the project's visibility under Settings > General > Visibility",page:n},read:({
project:{visibility:i}})=>i===void 0?p:{value:i,reason:`the project is ${i}`}}),d=[...c,b];export{d as visibility};
