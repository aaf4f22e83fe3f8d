import{$2599_d as t}from"../index.js";import{$104c_b as d,$104c_c as r}from"../index.js";import{$416b_a as i}from"../index.js";import{$82ce_k as s,$82ce_n as l}from"../index.js";
var n=l({isSelfDeletionScheduled:r(s())}),c={id:"deletion",summary:"The project's scheduled deletion",requiredRole:"a token whose user can see the project, with\
 scope read_api",scope:"project",select:{on:"project",fields:"isSelfDeletionScheduled",read(e){let{isSelfDeletionScheduled:o}=d(n,e);if(o===void 0)throw new i("\
GitLab did not say");return{isScheduled:o}}}},a=t({id:"project_marked_for_deletion",title:"The project is not about to be deleted",description:"True when the pr\
oject itself is scheduled for deletion. A scheduled deletion of a group above it does not count. The control expects false.",type:"boolean",severity:"medium",needs:{
deletion:c},remediation:{text:"restore the project under Settings > General > Advanced",page:"/edit"},read:({deletion:{isScheduled:e}})=>({value:e,reason:`the p\
roject is ${e?"":"not "}scheduled for deletion`})});export{a as projectMarkedForDeletion};
