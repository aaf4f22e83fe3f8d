import{e as t}from"./shared-controls-define.js";import{a as r}from"./shared-facts-source.js";import"./shared-facts-define.js";import{b as d,c as i}from"./shared-schema.js";
import"./shared-checks.js";import{l as s,o as l}from"./shared-api.js";import"./shared-bundler.js";var n=l({isSelfDeletionScheduled:i(s())}),a={id:"deletion",summary:"\
The project's scheduled deletion",requiredRole:"a token whose user can see the project, with scope read_api",scope:"project",select:{on:"project",fields:"isSelf\
DeletionScheduled",read(e){let{isSelfDeletionScheduled:o}=d(n,e);if(o===void 0)throw new r("GitLab did not say whether one is scheduled");return{isScheduled:o}}}},
c=t({id:"project_marked_for_deletion",title:"The project is not about to be deleted",description:"True when the project itself is scheduled for deletion. A sche\
duled deletion of a group above it does not count. The control expects false.",type:"boolean",severity:"medium",needs:{deletion:a},remediation:{text:"restore th\
e project under Settings > General > Advanced",page:"/edit"},read:({deletion:{isScheduled:e}})=>({value:e,reason:`the project is ${e?"":"not "}scheduled for del\
etion`})});export{c as projectMarkedForDeletion};
