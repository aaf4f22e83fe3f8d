import{d as t}from"./shared-controls-define.js";import"./shared-facts-define.js";import{b as d,c as r}from"./shared-schema.js";import"./shared-checks.js";import{
a as i}from"./shared-facts-source.js";import{k as s,n as l}from"./shared-api.js";import"./shared-bundler.js";var n=l({isSelfDeletionScheduled:r(s())}),a={id:"de\
letion",summary:"The project's scheduled deletion",requiredRole:"a token whose user can see the project, with scope read_api",scope:"project",select:{on:"projec\
t",fields:"isSelfDeletionScheduled",read(e){let{isSelfDeletionScheduled:o}=d(n,e);if(o===void 0)throw new i("GitLab did not say whether one is scheduled");return{
isScheduled:o}}}},c=t({id:"project_marked_for_deletion",title:"The project is not about to be deleted",description:"True when the project itself is scheduled fo\
r deletion. A scheduled deletion of a group above it does not count. The control expects false.",type:"boolean",severity:"medium",needs:{deletion:a},remediation:{
text:"restore the project under Settings > General > Advanced",page:"/edit"},read:({deletion:{isScheduled:e}})=>({value:e,reason:`the project is ${e?"":"not "}s\
cheduled for deletion`})});export{c as projectMarkedForDeletion};
