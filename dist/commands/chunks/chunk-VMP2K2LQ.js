import{b as c,c as t,d as s,f as o,g as p,h as a,n as r,o as i,p as u,q as l}from"./chunk-7J7MU3VY.js";var _=l(a({iid:s(),project_id:s(),title:t(),draft:r(o()),work_in_progress:r(o()),sha:i(t()),target_branch:t(),source_branch:r(t()),description:r(t()),labels:r(p(
t())),created_at:t(),prepared_at:u(i(t())),author:a({username:t()}),references:r(a({full:t()})),web_url:r(t())}),e=>({iid:e.iid,projectId:e.project_id,projectPath:e.
references?.full.replace(/![0-9]+$/,""),title:e.title,isDraft:e.draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.target_branch,sourceBranch:e.source_branch,
description:e.description??"",labels:e.labels,createdAt:e.created_at,isPrepared:e.prepared_at!==null,author:e.author.username,url:e.web_url})),f={id:"merge_requ\
est",summary:"The merge request",right:"at least Reporter in a private project",about:"merge_request",collect:async({gitlab:e,projectId:n,iid:d})=>c(_,await e.MergeRequests.
show(n,d??0))};export{f as a};
