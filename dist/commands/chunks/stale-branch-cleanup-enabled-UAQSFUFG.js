import{a as p}from"./chunk-VRZ7TTBS.js";import{a as h,b as l}from"./chunk-3JND7BRY.js";import{b as d}from"./chunk-FJUX2Q53.js";import{d as c}from"./chunk-5CR5D7FZ.js";
import"./chunk-J5WW4HX6.js";import{b as n,c as m,g as s,h as a}from"./chunk-7J7MU3VY.js";import{d as i}from"./chunk-3BWEGA6D.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var y=a({name:m(),commit:a({committed_date:h()})}),u={id:"oldest_branch",summary:"The branch with the oldest head commit",right:"at least Reporter in a private \
project",about:"project",async collect({gitlab:e,projectId:t,read:o}){let b=`/projects/${t}/repository/branches`,f={sort:"updated_asc",perPage:1,page:1},[r]=n(s(
y),await e.read(b,f));if(r)return{name:r.name,committedAt:r.commit.committed_date};if((await o(d)).isEmpty===!0)return null;throw new i("GitLab shows this token\
 none, though the repository is not empty")}};var w=3,S=c({id:"stale_branch_cleanup_enabled",title:"No branch is older than three months",type:"boolean",severity:"low",needs:{oldest:u,now:p},remediation:{text:"\
delete branches that are no longer used; protected and default branches count too",page:"/-/branches/stale"},read({oldest:e,now:t}){if(e===null)return{value:!0,
because:"the repository has no branches"};let o=new Date(e.committedAt).toISOString().slice(0,10);return{value:e.committedAt>=l(t,w),because:`the oldest head, o\
f ${e.name}, is of ${o}`}}});export{S as staleBranchCleanupEnabled};
