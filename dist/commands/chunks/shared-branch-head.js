import{b as p,i as c,l as b,o as m}from"./shared-api.js";import{b as h}from"./shared-shared-errors.js";import{a as s}from"./shared-text.js";var f=m({name:c(),protected:b(),
commit:m({id:c()})});async function d(t,r,a){let[o,i]=[r,a].map(encodeURIComponent),e=await t.read(`/projects/${o}/repository/branches/${i}`),{data:n}=p(f,e);if(n?.
name!==a)throw new h("GITLAB_UNEXPECTED",`GitLab's answer is not about the branch ${s(a,80)}`);return{name:a,sha:n.commit.id,isProtected:n.protected}}function l(t){
return{id:`branch_head(${t})`,summary:`The branch ${s(t,80)}`,requiredRole:"at least Reporter in a private project",scope:"project",collect:({gitlab:r,projectId:a})=>d(
r,a,t)}}async function u(t,r,a){let[o,i]=await Promise.all([r,a(`refs/heads/${t}`)]);if(i===void 0||i.commit===o.sha)return i;let e=await a(o.sha);if(e?.commit===
void 0||e.commit===o.sha)return e;throw new h("GITLAB_UNEXPECTED",`GitLab shows ${s(t,80)} at ${o.sha}, and files of it at ${s(e.commit,80)}`,{advice:"run the j\
ob again; if it stays so, check that no proxy changes GitLab's answers"})}export{d as a,l as b,u as c};
