import{$c147_a as u}from"../index.js";import{$42a1_b as o}from"../index.js";import{lstat as I,realpath as n,rm as v,unlink as _}from"node:fs/promises";import{join as m,
parse as h,resolve as s,sep as l}from"node:path";var w=["countersign.env","manifest.json","evidence.intoto.jsonl","evidence.sigstore.jsonl","evidence.tar.gz",...Object.
values(u).map(({file:t})=>t)];async function $(t,r){let a=await y(r);await N(t,a,r.CI!==void 0);let i=await n(t).catch(()=>s(t));if(a.some(e=>e===i||e.startsWith(
i.endsWith(l)?i:i+l)))throw new o("INPUT_INVALID",`report_dir ${t} contains the workspace: name a folder in it`);await Promise.all(w.map(e=>P(t,e)))}async function P(t,r){
try{await v(m(t,r),{recursive:!0,force:!0})}catch(a){let{code:i}=a;if(i==="ENOTDIR")return;let e=`report_dir ${t} contains ${r}, which cannot be removed (${i})`;
throw new o("INPUT_INVALID",e,{cause:a})}}async function y(t){let r=[".",t.CI_PROJECT_DIR,t.GITHUB_WORKSPACE].filter(a=>a!==void 0);return(await Promise.all(r.map(
a=>n(a).catch(()=>"/")))).filter(a=>a!==h(a).root)}async function N(t,r,a){let{root:i}=h(s(t)),e=i,c=!1;for(let f of s(t).slice(i.length).split(l)){e=m(e,f);let d=await I(
e).catch(()=>{});if(!d)return;if(c&&d.isSymbolicLink()){a&&await _(e);let p=`report_dir ${t} leads through the link ${f}, and links are not followed`;throw new o(
"INPUT_INVALID",p,{advice:"name a folder that is not a link, and is not below one"})}c||=r.includes(await n(e).catch(()=>""))}}export{$ as clearFolder,w as reportFiles};
