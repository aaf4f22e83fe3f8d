import{b as d,c as a}from"./shared-schema.js";import{h as e,i as t,k as c,m as n,n as s,u as p,x as l,y as o,z as _}from"./shared-api.js";var h=_(s({iid:t(),project_id:t(),
title:e(),state:a(e()),draft:a(c()),work_in_progress:a(c()),sha:l(e()),target_branch:e(),source_branch:a(e()),source_project_id:a(t()),description:a(e()),labels:a(
n(e())),created_at:e(),prepared_at:o(e()),changes_count:o(e()),author:s({username:e()}),references:a(s({full:e()})),web_url:a(e())}),p(r=>({iid:r.iid,projectId:r.
project_id,projectPath:r.references?.full.replace(/![0-9]+$/,""),title:r.title,state:r.state,isDraft:r.draft??r.work_in_progress,sha:r.sha??void 0,targetBranch:r.
target_branch,sourceBranch:r.source_branch,sourceProjectId:r.source_project_id,description:r.description??"",labels:r.labels,createdAt:r.created_at,isPrepared:r.
prepared_at!==null,changesCount:r.changes_count??void 0,author:r.author.username,url:r.web_url}))),g={id:"merge_request",summary:"The merge request",requiredRole:"\
at least Reporter in a private project",scope:"merge_request",collect:async({gitlab:r,projectId:i,iid:u})=>d(h,await r.MergeRequests.show(i,u??0))};export{g as a};
