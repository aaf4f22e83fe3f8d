import{a as _}from"./chunk-L2YG2ETW.js";import"./chunk-J5WW4HX6.js";import{b as u,c as s,d as h,g as f,h as p,o as l}from"./chunk-7J7MU3VY.js";
import{d}from"./chunk-3BWEGA6D.js";import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var P=f(p({id:h(),head_commit_sha:s(),created_at:s(),patch_id_sha:l(s())})),L={id:"last_push",summary:"The versions of the merge request",right:"at least Report\
er with scope read_api",about:"merge_request",needs:{mergeRequest:_},async collect({gitlab:e,projectId:t,iid:a},{mergeRequest:{sha:n}}){let w=`/projects/${t}/me\
rge_requests/${a}/versions`,i=[...u(P,await e.read(w,{perPage:100}))].sort((r,c)=>c.id-r.id),[o]=i;if(!o||o.head_commit_sha!==n)throw new d(`the newest is of ${o?.
head_commit_sha??"no commit"}, the head is ${n??"unknown"}`);let y=g(i,({head_commit_sha:r})=>r===n),m=o.patch_id_sha,q=g(i,({head_commit_sha:r,patch_id_sha:c})=>r===
n||m!==null&&c===m);return{at:b(y),unchangedSince:b(q)}}};function g(e,t){let a=e.findIndex(n=>!t(n));return e.at(a<0?-1:a-1)}function b(e){let t=Date.parse(e?.
created_at??"");if(Number.isNaN(t))throw new d("GitLab does not say when they were made");return t}export{L as lastPush};
