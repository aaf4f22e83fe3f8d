import{$2599_e as t}from"../index.js";import{$104c_b as d,$104c_c as r}from"../index.js";import{$82ce_k as i,$82ce_n as s}from"../index.js";import{$416b_a as l}from"../index.js";
var n=s({isSelfDeletionScheduled:r(i())}),c={id:"deletion",summary:"The project's scheduled deletion",requiredRole:"a token whose user can see the project, with\
 scope read_api",scope:"project",select:{on:"project",fields:"isSelfDeletionScheduled",read(e){let{isSelfDeletionScheduled:o}=d(n,e);if(o===void 0)throw new l("\
GitLab did not say whether one is scheduled");return{isScheduled:o}}}},a=t({id:"project_marked_for_deletion",title:"The project is not about to be deleted",description:"\
True when the project itself is scheduled for deletion. A scheduled deletion of a group above it does not count. The control expects false.",type:"boolean",severity:"\
medium",needs:{deletion:c},remediation:{text:"restore the project under Settings > General > Advanced",page:"/edit"},read:({deletion:{isScheduled:e}})=>({value:e,
reason:`the project is ${e?"":"not "}scheduled for deletion`})});export{a as projectMarkedForDeletion};
