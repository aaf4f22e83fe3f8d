import{b as i,c as t,d as c,f as o,g as u,h as a,n as r,o as s,p as n,q as p}from"./chunk-7J7MU3VY.js";var _=p(a({iid:c(),project_id:c(),title:t(),draft:r(o()),work_in_progress:r(o()),sha:s(t()),target_branch:t(),source_branch:r(t()),description:r(t()),labels:r(u(
t())),created_at:t(),prepared_at:n(s(t())),changes_count:n(s(t())),author:a({username:t()}),references:r(a({full:t()})),web_url:r(t())}),e=>({iid:e.iid,projectId:e.
project_id,projectPath:e.references?.full.replace(/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.target_branch,
sourceBranch:e.source_branch,description:e.description??"",labels:e.labels,createdAt:e.created_at,isPrepared:e.prepared_at!==null,changesCount:e.changes_count??
void 0,author:e.author.username,url:e.web_url})),b={id:"merge_request",summary:"The merge request",right:"at least Reporter in a private project",about:"merge_r\
equest",collect:async({gitlab:e,projectId:l,iid:d})=>i(_,await e.MergeRequests.show(l,d??0))};export{b as a};
