import{$104c_b as m}from"../index.js";import{$82ce_h as a,$82ce_m as t,$82ce_n as i,$82ce_s as o,$82ce_x as c}from"../index.js";var g=c(i({id:a(),title:a(),message:a(),
parent_ids:t(a()),author_name:a(),author_email:a()}),o(e=>({sha:e.id,title:e.title,message:e.message,isMerge:e.parent_ids.length>1,author:{name:e.author_name,email:e.
author_email.toLowerCase()},signedOffBy:[...e.message.matchAll(/^signed-off-by:[^<\n]*<([^>\n]+)>\s*$/gim)].map(([,s=""])=>s.toLowerCase())}))),_={id:"commits",
summary:"The commits of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",collect:async({gitlab:e,projectId:s,iid:r})=>m(
t(g),await e.read(`/projects/${s}/merge_requests/${r}/commits`,{perPage:100}))};export{_ as a};
