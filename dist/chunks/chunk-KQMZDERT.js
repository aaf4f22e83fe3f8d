#!/usr/bin/env node
import{f as t,g as o,i as s,l as a,q as i,r,s as n,t as p,u as l}from"./chunk-WSELW6RB.js";var c=l(a({iid:o(),project_id:o(),title:t(),draft:r(s()),work_in_progress:r(s()),sha:n(t()),target_branch:t(),created_at:t(),prepared_at:p(t()),author:a({username:t()}),
references:r(a({full:t()})),web_url:r(t())}),i(e=>({iid:e.iid,projectId:e.project_id,projectPath:e.references?.full.replace(/![0-9]+$/,""),title:e.title,isDraft:e.
draft??e.work_in_progress,sha:e.sha??void 0,targetBranch:e.target_branch,createdAt:e.created_at,isPrepared:e.prepared_at!==null,author:e.author.username,url:e.web_url}))),
f={id:"merge_request",summary:"The merge request",right:"at least Reporter in a private project",about:"merge_request",collect:async({gitlab:e,projectId:u,iid:z})=>c.
parse(await e.MergeRequests.show(u,z??0))};export{f as a};
