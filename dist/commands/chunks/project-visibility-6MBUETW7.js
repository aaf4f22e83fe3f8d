import{b as o}from"./chunk-G436ABEP.js";import{d as n}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";import"./chunk-7J7MU3VY.js";
import"./chunk-YFWBQXD3.js";var r="/edit#js-shared-permissions",s={unknown:"GitLab did not show the visibility to this token"},a={project_visibility_not_internal:["internal","private or pu\
blic"],project_visibility_not_public:["public","private or internal"]},p=Object.entries(a).map(([t,[i,l]])=>n({id:t,title:`The project is not ${i}`,type:"boolea\
n",severity:i==="public"?"high":"medium",needs:{project:o},remediation:{text:`set the project's visibility to ${l} under Settings > General > Visibility`,page:r},
read:({project:{visibility:e}})=>e===void 0?s:{value:e!==i,reason:`the project is ${e}`}})),c=n({id:"project_visibility",title:"The project has the right visibi\
lity",type:"string",severity:"medium",warning:"project_visibility is a field of an older GitLab, and a current one refuses to import it; use project_visibility_\
not_internal or project_visibility_not_public",needs:{project:o},remediation:{text:"change the project's visibility under Settings > General > Visibility",page:r},
read:({project:{visibility:t}})=>t===void 0?s:{value:t,reason:`the project is ${t}`}}),b=[...p,c];export{b as visibility};
