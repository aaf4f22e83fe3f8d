import{a as u}from"./shared-reporting-formats-registry.js";import"./shared-json.js";import{b as o}from"./shared-shared-errors.js";import"./shared-bundler.js";import{
lstat as I,realpath as n,rm as v,unlink as _}from"node:fs/promises";import{join as d,parse as h,resolve as s,sep as l}from"node:path";var p=["countersign.env","\
manifest.json","evidence.intoto.jsonl","evidence.sigstore.jsonl","evidence.tar.gz",...Object.values(u).map(({file:t})=>t)];async function P(t,r){let a=await N(r);
await $(t,a,r.CI!==void 0);let i=await n(t).catch(()=>s(t));if(a.some(e=>e===i||e.startsWith(i.endsWith(l)?i:i+l)))throw new o("INPUT_INVALID",`report_dir ${t} \
contains the workspace: name a folder in it`);await Promise.all(p.map(e=>y(t,e)))}async function y(t,r){try{await v(d(t,r),{recursive:!0,force:!0})}catch(a){let{
code:i}=a;if(i==="ENOTDIR")return;let e=`report_dir ${t} contains ${r}, which cannot be removed (${i})`;throw new o("INPUT_INVALID",e,{cause:a})}}async function N(t){
let r=[".",t.CI_PROJECT_DIR,t.GITHUB_WORKSPACE].filter(a=>a!==void 0);return(await Promise.all(r.map(a=>n(a).catch(()=>"/")))).filter(a=>a!==h(a).root)}async function $(t,r,a){
let{root:i}=h(s(t)),e=i,c=!1;for(let f of s(t).slice(i.length).split(l)){e=d(e,f);let m=await I(e).catch(()=>{});if(!m)return;if(c&&m.isSymbolicLink()){a&&await _(
e);let w=`report_dir ${t} leads through the link ${f}, and links are not followed`;throw new o("INPUT_INVALID",w,{advice:"name a folder that is not a link, and \
is not below one"})}c||=r.includes(await n(e).catch(()=>""))}}export{P as clearFolder,p as reportFiles};
