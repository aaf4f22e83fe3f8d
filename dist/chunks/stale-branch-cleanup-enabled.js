import{a as i}from"./shared-now.js";import{b as m,c}from"./shared-time.js";import{$39cf_b as d}from"../index.js";import{$2599_e as h}from"../index.js";import{$104c_b as l}from"../index.js";
import{$82ce_h as p,$82ce_m as b,$82ce_n as r}from"../index.js";import{$416b_a as u}from"../index.js";var f=r({name:p(),commit:r({committed_date:m()})}),w={id:"\
oldest_branch",summary:"The branch with the oldest head commit",requiredRole:"at least Reporter in a private project",scope:"project",async collect({gitlab:e,projectId:t,
read:a}){let n=`/projects/${t}/repository/branches`,s={sort:"updated_asc",perPage:1,page:1},[o]=l(b(f),await e.read(n,s));if(o)return{name:o.name,committedAt:o.
commit.committed_date};if((await a(d)).isEmpty===!0)return null;throw new u("GitLab shows this token no branches, although the repository is not empty")}},_=3,y=h(
{id:"stale_branch_cleanup_enabled",title:"No branch is older than three months",description:"Looks at the branch with the oldest head commit, protected and defa\
ult branches included. It is true when that commit is at most three calendar months old, or when there are no branches.",type:"boolean",severity:"low",needs:{oldest:w,
now:i},remediation:{text:"delete branches that are no longer used; protected and default branches count too",page:"/-/branches/stale"},read({oldest:e,now:t}){if(e===
null)return{value:!0,reason:"the repository has no branches"};let a=new Date(e.committedAt).toISOString().slice(0,10);return{value:e.committedAt>=c(t,_),reason:`\
the oldest head commit, of ${e.name}, is from ${a}`}}});export{y as staleBranchCleanupEnabled};
