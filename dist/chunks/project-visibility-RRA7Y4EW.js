import{$b_b as n}from"../index.js";import{$8_d as o}from"../index.js";
var r="/edit#js-shared-permissions",s={unknown:"GitLab did not show the visibility to this token"},a={project_visibility_not_internal:["internal","private or pu\
blic"],project_visibility_not_public:["public","private or internal"]},p=Object.entries(a).map(([t,[i,l]])=>o({id:t,title:`The project is not ${i}`,type:"boolea\
n",severity:i==="public"?"high":"medium",needs:{project:n},remediation:{text:`set the project's visibility to ${l} under Settings > General > Visibility`,page:r},
read:({project:{visibility:e}})=>e===void 0?s:{value:e!==i,reason:`the project is ${e}`}})),c=o({id:"project_visibility",title:"The project has the right visibi\
lity",type:"string",severity:"medium",warning:"project_visibility is a field of an older GitLab, and a current one refuses to import it; use project_visibility_\
not_internal or project_visibility_not_public",needs:{project:n},remediation:{text:"change the project's visibility under Settings > General > Visibility",page:r},
read:({project:{visibility:t}})=>t===void 0?s:{value:t,reason:`the project is ${t}`}}),b=[...p,c];export{b as visibility};
