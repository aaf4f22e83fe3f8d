import{a as g}from"./shared-judged-head.js";import{b as l}from"./shared-schema.js";import{h as a,m as t,n as p,u as n,z as d}from"./shared-api.js";var h=d(p({id:a(),
title:a(),message:a(),parent_ids:t(a()),author_name:a(),author_email:a()}),n(e=>({sha:e.id,title:e.title,message:e.message,isMerge:e.parent_ids.length>1,author:{
name:e.author_name,email:e.author_email.toLowerCase()},signedOffBy:[...e.message.matchAll(/^signed-off-by:[^<\n]*<([^>\n]+)>\s*$/gim)].map(([,s=""])=>s.toLowerCase())}))),
u={id:"commits",summary:"The commits of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",collect(e){let{gitlab:s,projectId:r,
iid:m}=e,i=`/projects/${r}/merge_requests/${m}/commits`;return g(e,async()=>l(t(h),await s.read(i,{perPage:100})),([o])=>o?.sha)}};export{u as a};
