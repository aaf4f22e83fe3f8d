import{$8_d as l}from"../index.js";import{$n_d as n}from"../index.js";import{$d_b as o,$d_f as d,$d_h as r,$d_n as i}from"../index.js";
var c=r({isSelfDeletionScheduled:i(d())}),a={id:"deletion",summary:"The project's scheduled deletion",right:"a token whose user can see the project, with scope \
read_api",about:"project",select:{on:"project",fields:"isSelfDeletionScheduled",read(e){let{isSelfDeletionScheduled:t}=o(c,e);if(t===void 0)throw new n("GitLab \
did not say");return{isScheduled:t}}}};var j=l({id:"project_marked_for_deletion",title:"The project is not about to be deleted",type:"boolean",severity:"medium",needs:{deletion:a},remediation:{text:"\
restore the project under Settings > General > Advanced",page:"/edit"},read:({deletion:{isScheduled:e}})=>({value:e,because:`the project is ${e?"":"not "}schedu\
led for deletion`})});export{j as projectMarkedForDeletion};
