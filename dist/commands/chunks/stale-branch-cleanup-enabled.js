import{a as i}from"./shared-now.js";import{b as m}from"./shared-project.js";import{d}from"./shared-controls-define.js";import"./shared-facts-define.js";import{b as h}from"./shared-schema.js";
import"./shared-checks.js";import{a as c}from"./shared-facts-source.js";import{b as l,c as p}from"./shared-time.js";import{h as b,m as u,n as r}from"./shared-api.js";
import"./shared-bundler.js";var f=r({name:b(),commit:r({committed_date:l()})}),w={id:"oldest_branch",summary:"The branch with the oldest head commit",requiredRole:"\
at least Reporter in a private project",scope:"project",async collect({gitlab:e,projectId:t,read:o}){let n=`/projects/${t}/repository/branches`,s={sort:"updated\
_asc",perPage:1,page:1},[a]=h(u(f),await e.read(n,s));if(a)return{name:a.name,committedAt:a.commit.committed_date};if((await o(m)).isEmpty===!0)return null;throw new c(
"GitLab shows this token no branches, although the repository is not empty")}},y=3,g=d({id:"stale_branch_cleanup_enabled",title:"No branch is older than three m\
onths",description:"Looks at the branch with the oldest head commit, protected and default branches included. It is true when that commit is at most three calen\
dar months old, or when there are no branches.",type:"boolean",severity:"low",needs:{oldest:w,now:i},remediation:{text:"delete branches that are no longer used;\
 protected and default branches count too",page:"/-/branches/stale"},read({oldest:e,now:t}){if(e===null)return{value:!0,reason:"the repository has no branches"};
let o=new Date(e.committedAt).toISOString().slice(0,10);return{value:e.committedAt>=p(t,y),reason:`the oldest head commit, of ${e.name}, is from ${o}`}}});export{g as staleBranchCleanupEnabled};
