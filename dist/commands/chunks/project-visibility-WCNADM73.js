import{b as o}from"./chunk-FJUX2Q53.js";import{d as n}from"./chunk-5CR5D7FZ.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";
import"./chunk-YFWBQXD3.js";var r="/edit#js-shared-permissions",s={unknown:"GitLab did not show the visibility to this token"},c={project_visibility_not_internal:["internal","private or pu\
blic"],project_visibility_not_public:["public","private or internal"]},p=Object.entries(c).map(([e,[i,a]])=>n({id:e,title:`The project is not ${i}`,type:"boolea\
n",severity:i==="public"?"high":"medium",needs:{project:o},remediation:{text:`set the project's visibility to ${a} under Settings > General > Visibility`,page:r},
read:({project:{visibility:t}})=>t===void 0?s:{value:t!==i,because:`the project is ${t}`}})),l=n({id:"project_visibility",title:"The project has the right visib\
ility",type:"string",severity:"medium",warning:"project_visibility is a field of an older GitLab, and a current one refuses to import it; use project_visibility\
_not_internal or project_visibility_not_public",needs:{project:o},remediation:{text:"change the project's visibility under Settings > General > Visibility",page:r},
read:({project:{visibility:e}})=>e===void 0?s:{value:e,because:`the project is ${e}`}}),u=[...p,l];export{u as visibility};
