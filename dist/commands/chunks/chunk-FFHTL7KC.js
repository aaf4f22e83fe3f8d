import{a as p,b as t,c as s,e as o,g as a,m as r,n as u,p as i}from"./chunk-DGRCALC3.js";var d=i(a({iid:s(),project_id:s(),title:t(),draft:r(o()),work_in_progress:r(o()),sha:u(t()),target_branch:t(),created_at:t(),prepared_at:r(t()),author:a({username:t()}),
references:r(a({full:t()})),web_url:r(t())}),e=>({iid:e.iid,projectId:e.project_id,projectPath:e.references?.full.replace(/![0-9]+$/,""),title:e.title,isDraft:e.
draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.target_branch,createdAt:e.created_at,isPrepared:e.prepared_at!==null,author:e.author.username,url:e.web_url})),
f={id:"merge_request",summary:"The merge request",right:"at least Reporter in a private project",about:"merge_request",collect:async({gitlab:e,projectId:c,iid:l})=>p(
d,await e.MergeRequests.show(c,l??0))};export{f as a};
