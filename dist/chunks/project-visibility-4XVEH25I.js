import{a as n}from"./chunk-HL5K36FB.js";import"./chunk-NUFRM6SI.js";import{c as o}from"./chunk-UE5MDGOU.js";import"./chunk-5I4XA2XV.js";
import"./chunk-VC46IEJQ.js";var r="/edit#js-shared-permissions",s={unknown:"GitLab did not show the visibility to this token"},p={project_visibility_not_internal:["internal","private or pu\
blic"],project_visibility_not_public:["public","private or internal"]},a=Object.entries(p).map(([e,[i,c]])=>o({id:e,title:`The project is not ${i}`,type:"boolea\
n",severity:i==="public"?"high":"medium",needs:{project:n},remediation:{text:`set the project's visibility to ${c} under Settings > General > Visibility`,page:r},
read:({project:{visibility:t}})=>t===void 0?s:{value:t!==i,because:`the project is ${t}`}})),d=o({id:"project_visibility",title:"The project has the right visib\
ility",type:"string",severity:"medium",replacedBy:"project_visibility_not_internal and project_visibility_not_public",needs:{project:n},remediation:{text:"chang\
e the project's visibility under Settings > General > Visibility",page:r},read:({project:{visibility:e}})=>e===void 0?s:{value:e,because:`the project is ${e}`}}),
h=[...a,d];export{h as visibility};
