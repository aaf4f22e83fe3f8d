import{d as n}from"./chunk-AQ7DEGON.js";import"./chunk-J5WW4HX6.js";import{b as o,f as r,h as d,n as i}from"./chunk-7J7MU3VY.js";import{d as l}from"./chunk-KMJYZSMM.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var c=d({isSelfDeletionScheduled:i(r())}),a={id:"deletion",summary:"The project's scheduled deletion",requiredRole:"a token whose user can see the project, with\
 scope read_api",scope:"project",select:{on:"project",fields:"isSelfDeletionScheduled",read(e){let{isSelfDeletionScheduled:t}=o(c,e);if(t===void 0)throw new l("\
GitLab did not say");return{isScheduled:t}}}};var S=n({id:"project_marked_for_deletion",title:"The project is not about to be deleted",type:"boolean",severity:"medium",needs:{deletion:a},remediation:{text:"\
restore the project under Settings > General > Advanced",page:"/edit"},read:({deletion:{isScheduled:e}})=>({value:e,reason:`the project is ${e?"":"not "}schedul\
ed for deletion`})});export{S as projectMarkedForDeletion};
