import{a as o}from"./chunk-M5CX2BW3.js";import"./chunk-NUFRM6SI.js";import"./chunk-UK5KMEO6.js";import{c as n}from"./chunk-UE5MDGOU.js";
import"./chunk-YFWBQXD3.js";var r="/edit#js-shared-permissions",s={unknown:"GitLab did not show the visibility to this token"},p={project_visibility_not_internal:["internal","private or pu\
blic"],project_visibility_not_public:["public","private or internal"]},a=Object.entries(p).map(([e,[i,c]])=>n({id:e,title:`The project is not ${i}`,type:"boolea\
n",severity:i==="public"?"high":"medium",needs:{project:o},remediation:{text:`set the project's visibility to ${c} under Settings > General > Visibility`,page:r},
read:({project:{visibility:t}})=>t===void 0?s:{value:t!==i,because:`the project is ${t}`}})),d=n({id:"project_visibility",title:"The project has the right visib\
ility",type:"string",severity:"medium",replacedBy:"project_visibility_not_internal and project_visibility_not_public",needs:{project:o},remediation:{text:"chang\
e the project's visibility under Settings > General > Visibility",page:r},read:({project:{visibility:e}})=>e===void 0?s:{value:e,because:`the project is ${e}`}}),
h=[...a,d];export{h as visibility};
