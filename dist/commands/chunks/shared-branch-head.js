import{b as p,h as c,k as b,n as m}from"./shared-api.js";import{b as h}from"./shared-shared-errors.js";import{a as s}from"./shared-text.js";var f=m({name:c(),protected:b(),
commit:m({id:c()})});async function d(t,r,a){let[e,i]=[r,a].map(encodeURIComponent),o=await t.read(`/projects/${e}/repository/branches/${i}`),{data:n}=p(f,o);if(n?.
name!==a)throw new h("GITLAB_UNEXPECTED",`GitLab's answer is not about the branch ${s(a,80)}`);return{name:a,sha:n.commit.id,isProtected:n.protected}}function l(t){
return{id:`branch_head(${t})`,summary:`The branch ${s(t,80)}`,requiredRole:"at least Reporter in a private project",scope:"project",collect:({gitlab:r,projectId:a})=>d(
r,a,t)}}async function u(t,r,a){let[e,i]=await Promise.all([r,a(`refs/heads/${t}`)]);if(i===void 0||i.commit===e.sha)return i;let o=await a(e.sha);if(o?.commit===
void 0||o.commit===e.sha)return o;throw new h("GITLAB_UNEXPECTED",`GitLab shows ${s(t,80)} at ${e.sha}, and files of it at ${s(o.commit,80)}`,{advice:"run the j\
ob again; if it stays so, check that no proxy changes GitLab's answers"})}export{d as a,l as b,u as c};
