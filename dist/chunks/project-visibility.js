import{$39cf_b as o}from"../index.js";import{$2599_d as s}from"../index.js";var n="/edit#js-shared-permissions",a={unknown:"GitLab did not show the visibility t\
o this token"},p={project_visibility_not_internal:["internal","private or public"],project_visibility_not_public:["public","private or internal"]},l=Object.entries(
p).map(([i,[e,r]])=>s({id:i,title:`The project is not ${e}`,description:`True for ${r.replace(" or "," and for ")} projects.`,type:"boolean",severity:e==="publi\
c"?"high":"medium",needs:{project:o},remediation:{text:`set the project's visibility to ${r} under Settings > General > Visibility`,page:n},read:({project:{visibility:t}})=>t===
void 0?a:{value:t!==e,reason:`the project is ${t}`}})),c=s({id:"project_visibility",title:"The project has the right visibility",description:"The visibility `pr\
ivate`, `internal` or `public`, as an expression of an older GitLab compares it.",type:"string",severity:"medium",warning:"project_visibility is a field of an o\
lder GitLab, and a current GitLab refuses to import it; use project_visibility_not_internal or project_visibility_not_public",needs:{project:o},remediation:{text:"\
change the project's visibility under Settings > General > Visibility",page:n},read:({project:{visibility:i}})=>i===void 0?a:{value:i,reason:`the project is ${i}`}}),
b=[...l,c];export{b as visibility};
