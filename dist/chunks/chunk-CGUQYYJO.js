import{$d_b as r,$d_c as t,$d_g as s,$d_h as o,$d_q as m}from"../index.js";var p=m(o({id:t(),title:t(),message:t(),parent_ids:s(t()),author_name:t(),author_email:t()}),e=>({sha:e.id,title:e.title,message:e.message,isMerge:e.parent_ids.
length>1,author:{name:e.author_name,email:e.author_email.toLowerCase()},signedOffBy:[...e.message.matchAll(/^signed-off-by:[^<\n]*<([^>\n]+)>\s*$/gim)].map(([,a=""])=>a.
toLowerCase())})),g={id:"commits",summary:"The commits of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",collect:async({
gitlab:e,projectId:a,iid:i})=>r(s(p),await e.read(`/projects/${a}/merge_requests/${i}/commits`,{perPage:100}))};export{g as a};
