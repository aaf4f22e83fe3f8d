import{$2599_d as t}from"../index.js";import{$416b_a as d}from"../index.js";import{$104c_b as r,$104c_c as i}from"../index.js";import{$82ce_k as s,$82ce_n as l}from"../index.js";
var n=l({isSelfDeletionScheduled:i(s())}),c={id:"deletion",summary:"The project's scheduled deletion",requiredRole:"a token whose user can see the project, with\
 scope read_api",scope:"project",select:{on:"project",fields:"isSelfDeletionScheduled",read(e){let{isSelfDeletionScheduled:o}=r(n,e);if(o===void 0)throw new d("\
GitLab did not say whether one is scheduled");return{isScheduled:o}}}},a=t({id:"project_marked_for_deletion",title:"The project is not about to be deleted",description:"\
True when the project itself is scheduled for deletion. A scheduled deletion of a group above it does not count. The control expects false.",type:"boolean",severity:"\
medium",needs:{deletion:c},remediation:{text:"restore the project under Settings > General > Advanced",page:"/edit"},read:({deletion:{isScheduled:e}})=>({value:e,
reason:`the project is ${e?"":"not "}scheduled for deletion`})});export{a as projectMarkedForDeletion};
