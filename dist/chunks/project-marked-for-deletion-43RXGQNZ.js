import{$8_d as l}from"../index.js";import{$n_d as n}from"../index.js";import{$d_b as o,$d_f as r,$d_h as d,$d_n as i}from"../index.js";
var c=d({isSelfDeletionScheduled:i(r())}),a={id:"deletion",summary:"The project's scheduled deletion",requiredRole:"a token whose user can see the project, with\
 scope read_api",scope:"project",select:{on:"project",fields:"isSelfDeletionScheduled",read(e){let{isSelfDeletionScheduled:t}=o(c,e);if(t===void 0)throw new n("\
GitLab did not say");return{isScheduled:t}}}};var S=l({id:"project_marked_for_deletion",title:"The project is not about to be deleted",type:"boolean",severity:"medium",needs:{deletion:a},remediation:{text:"\
restore the project under Settings > General > Advanced",page:"/edit"},read:({deletion:{isScheduled:e}})=>({value:e,reason:`the project is ${e?"":"not "}schedul\
ed for deletion`})});export{S as projectMarkedForDeletion};
