import{a as g}from"./shared-judged-head.js";import{b as l}from"./shared-schema.js";import{A as p,i as a,n as t,o as n,v as d}from"./shared-api.js";var h=p(n({id:a(),
title:a(),message:a(),parent_ids:t(a()),author_name:a(),author_email:a()}),d(e=>({sha:e.id,title:e.title,message:e.message,isMerge:e.parent_ids.length>1,author:{
name:e.author_name,email:e.author_email.toLowerCase()},signedOffBy:[...e.message.matchAll(/^signed-off-by:[^<\n]*<([^>\n]+)>\s*$/gim)].map(([,s=""])=>s.toLowerCase())}))),
c={id:"commits",summary:"The commits of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",collect(e){let{gitlab:s,projectId:r,
iid:m}=e,i=`/projects/${r}/merge_requests/${m}/commits`;return g(e,async()=>l(t(h),await s.read(i,{perPage:100})),([o])=>o?.sha)}};export{c as a};
