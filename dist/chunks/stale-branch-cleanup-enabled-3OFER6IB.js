import{a as p}from"./chunk-5LXXYSSH.js";import{a as c,b as d}from"./chunk-3JND7BRY.js";import{$b_b as l}from"../index.js";import{$8_d as h}from"../index.js";
import{$n_d as i}from"../index.js";import{$d_b as n,$d_c as m,$d_g as s,$d_h as a}from"../index.js";
var y=a({name:m(),commit:a({committed_date:c()})}),u={id:"oldest_branch",summary:"The branch with the oldest head commit",requiredRole:"at least Reporter in a p\
rivate project",scope:"project",async collect({gitlab:e,projectId:t,read:o}){let f=`/projects/${t}/repository/branches`,b={sort:"updated_asc",perPage:1,page:1},
[r]=n(s(y),await e.read(f,b));if(r)return{name:r.name,committedAt:r.commit.committed_date};if((await o(l)).isEmpty===!0)return null;throw new i("GitLab shows th\
is token none, though the repository is not empty")}};var w=3,F=h({id:"stale_branch_cleanup_enabled",title:"No branch is older than three months",type:"boolean",severity:"low",needs:{oldest:u,now:p},remediation:{text:"\
delete branches that are no longer used; protected and default branches count too",page:"/-/branches/stale"},read({oldest:e,now:t}){if(e===null)return{value:!0,
reason:"the repository has no branches"};let o=new Date(e.committedAt).toISOString().slice(0,10);return{value:e.committedAt>=d(t,w),reason:`the oldest head, of ${e.
name}, is of ${o}`}}});export{F as staleBranchCleanupEnabled};
