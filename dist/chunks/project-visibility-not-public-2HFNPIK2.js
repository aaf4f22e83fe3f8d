#!/usr/bin/env node
import{a as t}from"./chunk-3IMXHFC6.js";import"./chunk-OBH7XN5N.js";import{y as i}from"./chunk-WSELW6RB.js";import"./chunk-6AIPHAPT.js";var n=i({id:"project_visibility_not_public",title:"The project is not public",description:"True for private and for internal projects.",type:"boolean",severity:"\
high",needs:{project:t},remediation:{text:"set the project's visibility to private or internal under Settings > General > Visibility",page:"/edit#js-shared-perm\
issions"},read({project:{visibility:e}}){return e===void 0?{unknown:"GitLab did not show the visibility to this token"}:{value:e!=="public",because:`the project\
 is ${e}`}}});export{n as projectVisibilityNotPublic};
