import{b as u,c as a}from"./shared-schema.js";import{A as l,i as e,j as t,l as o,n,o as s,v as p,y as _,z as c}from"./shared-api.js";var h=l(s({iid:t(),project_id:t(),
title:e(),state:a(e()),draft:a(o()),work_in_progress:a(o()),sha:_(e()),target_branch:e(),source_branch:a(e()),source_project_id:a(t()),description:a(e()),labels:a(
n(e())),created_at:e(),prepared_at:c(e()),changes_count:c(e()),author:s({username:e()}),references:a(s({full:e()})),web_url:a(e())}),p(r=>({iid:r.iid,projectId:r.
project_id,projectPath:r.references?.full.replace(/![0-9]+$/,""),title:r.title,state:r.state,isDraft:r.draft??r.work_in_progress,sha:r.sha??void 0,targetBranch:r.
target_branch,sourceBranch:r.source_branch,sourceProjectId:r.source_project_id,description:r.description??"",labels:r.labels,createdAt:r.created_at,isPrepared:r.
prepared_at!==null,changesCount:r.changes_count??void 0,author:r.author.username,url:r.web_url}))),g={id:"merge_request",summary:"The merge request",requiredRole:"\
at least Reporter in a private project",scope:"merge_request",collect:async({gitlab:r,projectId:i,iid:d})=>u(h,await r.MergeRequests.show(i,d??0))};export{g as a};
