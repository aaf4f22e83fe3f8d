import{$39cf_b as o}from"../index.js";import{$2599_e as s}from"../index.js";var n="/edit#js-shared-permissions",a={unknown:"GitLab did not show the visibility t\
o this token"},p=new Set(["private","internal","public"]),l={project_visibility_not_internal:["internal","private or public"],project_visibility_not_public:["pu\
blic","private or internal"]},c=Object.entries(l).map(([i,[t,r]])=>s({id:i,title:`The project is not ${t}`,description:`True for ${r.replace(" or "," and for ")}\
 projects.`,type:"boolean",severity:t==="public"?"high":"medium",needs:{project:o},remediation:{text:`set the project's visibility to ${r} under Settings > Gene\
ral > Visibility`,page:n},read:({project:{visibility:e}})=>e===void 0||!p.has(e)?a:{value:e!==t,reason:`the project is ${e}`}})),b=s({id:"project_visibility",title:"\
The project has the right visibility",description:"The visibility `private`, `internal` or `public`, as an expression of an older GitLab compares it.",type:"str\
ing",severity:"medium",warning:"project_visibility is a field of an older GitLab, and a current GitLab refuses to import it; use project_visibility_not_internal\
 or project_visibility_not_public",needs:{project:o},remediation:{text:"change the project's visibility under Settings > General > Visibility",page:n},read:({project:{
visibility:i}})=>i===void 0?a:{value:i,reason:`the project is ${i}`}}),d=[...c,b];export{d as visibility};
