import{$f9d6_a as c}from"../index.js";import{$104c_b as _}from"../index.js";import{$82ce_h as a,$82ce_m as s,$82ce_n as g,$82ce_t as l,$82ce_y as p}from"../index.js";
var d=p(g({id:a(),title:a(),message:a(),parent_ids:s(a()),author_name:a(),author_email:a()}),l(e=>({sha:e.id,title:e.title,message:e.message,isMerge:e.parent_ids.
length>1,author:{name:e.author_name,email:e.author_email.toLowerCase()},signedOffBy:[...e.message.matchAll(/^signed-off-by:[^<\n]*<([^>\n]+)>\s*$/gim)].map(([,t=""])=>t.
toLowerCase())}))),n={id:"commits",summary:"The commits of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",collect(e){
let{gitlab:t,projectId:r,iid:m}=e,i=`/projects/${r}/merge_requests/${m}/commits`;return c(e,async()=>_(s(d),await t.read(i,{perPage:100})),([o])=>o?.sha)}};export{n as a};
