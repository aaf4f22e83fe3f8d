import{a as i}from"./shared-now.js";import{b as m}from"./shared-facts-project-project.js";import{e as d}from"./shared-controls-define.js";import{a as c}from"./shared-facts-source.js";
import"./shared-facts-define.js";import{b as h}from"./shared-schema.js";import"./shared-checks.js";import{b as l,c as p}from"./shared-time.js";import{i as b,n as u,
o as r}from"./shared-api.js";import"./shared-bundler.js";var f=r({name:b(),commit:r({committed_date:l()})}),w={id:"oldest_branch",summary:"The branch with the o\
ldest head commit",requiredRole:"at least Reporter in a private project",scope:"project",async collect({gitlab:e,projectId:t,read:o}){let n=`/projects/${t}/repo\
sitory/branches`,s={sort:"updated_asc",perPage:1,page:1},[a]=h(u(f),await e.read(n,s));if(a)return{name:a.name,committedAt:a.commit.committed_date};if((await o(
m)).isEmpty===!0)return null;throw new c("GitLab shows this token no branches, although the repository is not empty")}},y=3,g=d({id:"stale_branch_cleanup_enable\
d",title:"No branch is older than three months",description:"Looks at the branch with the oldest head commit, protected and default branches included. It is tru\
e when that commit is at most three calendar months old, or when there are no branches.",type:"boolean",severity:"low",needs:{oldest:w,now:i},remediation:{text:"\
delete branches that are no longer used; protected and default branches count too",page:"/-/branches/stale"},read({oldest:e,now:t}){if(e===null)return{value:!0,
reason:"the repository has no branches"};let o=new Date(e.committedAt).toISOString().slice(0,10);return{value:e.committedAt>=p(t,y),reason:`the oldest head comm\
it, of ${e.name}, is from ${o}`}}});export{g as staleBranchCleanupEnabled};
