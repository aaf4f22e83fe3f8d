import{b as m}from"./shared-schema.js";import{h as a,m as t,n as i,t as o,y as g}from"./shared-api.js";var l=g(i({id:a(),title:a(),message:a(),parent_ids:t(a()),
author_name:a(),author_email:a()}),o(e=>({sha:e.id,title:e.title,message:e.message,isMerge:e.parent_ids.length>1,author:{name:e.author_name,email:e.author_email.
toLowerCase()},signedOffBy:[...e.message.matchAll(/^signed-off-by:[^<\n]*<([^>\n]+)>\s*$/gim)].map(([,s=""])=>s.toLowerCase())}))),p={id:"commits",summary:"The \
commits of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",collect:async({gitlab:e,projectId:s,iid:r})=>m(t(l),await e.
read(`/projects/${s}/merge_requests/${r}/commits`,{perPage:100}))};export{p as a};
