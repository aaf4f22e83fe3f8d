import{b as i,c as t,d as a,f as o,g as n,h as s,n as r,o as c,p as u,q as p}from"./chunk-7J7MU3VY.js";var _=p(s({iid:a(),project_id:a(),title:t(),draft:r(o()),work_in_progress:r(o()),sha:c(t()),target_branch:t(),source_branch:r(t()),source_project_id:r(a()),description:r(
t()),labels:r(n(t())),created_at:t(),prepared_at:u(c(t())),changes_count:u(c(t())),author:s({username:t()}),references:r(s({full:t()})),web_url:r(t())}),e=>({iid:e.
iid,projectId:e.project_id,projectPath:e.references?.full.replace(/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.
target_branch,sourceBranch:e.source_branch,sourceProjectId:e.source_project_id,description:e.description??"",labels:e.labels,createdAt:e.created_at,isPrepared:e.
prepared_at!==null,changesCount:e.changes_count??void 0,author:e.author.username,url:e.web_url})),b={id:"merge_request",summary:"The merge request",requiredRole:"\
at least Reporter in a private project",scope:"merge_request",collect:async({gitlab:e,projectId:d,iid:l})=>i(_,await e.MergeRequests.show(d,l??0))};export{b as a};
