import{a as t}from"./chunk-5SK7WUS5.js";import{c as i}from"./chunk-UE5MDGOU.js";import"./chunk-NUFRM6SI.js";import"./chunk-5I4XA2XV.js";
import"./chunk-VC46IEJQ.js";var n=i({id:"project_visibility_not_public",title:"The project is not public",type:"boolean",severity:"high",needs:{project:t},remediation:{text:"set the projec\
t's visibility to private or internal under Settings > General > Visibility",page:"/edit#js-shared-permissions"},read({project:{visibility:e}}){return e===void 0?
{unknown:"GitLab did not show the visibility to this token"}:{value:e!=="public",because:`the project is ${e}`}}});export{n as projectVisibilityNotPublic};
