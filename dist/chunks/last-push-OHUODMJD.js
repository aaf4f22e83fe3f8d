import{$h_a as _}from"../index.js";import{$n_d as d}from"../index.js";import{$d_b as u,$d_c as s,$d_d as h,$d_g as f,$d_h as p,$d_o as l}from"../index.js";var R=f(p({id:h(),head_commit_sha:s(),created_at:s(),patch_id_sha:l(s())})),L={id:"last_push",summary:"The versions of the merge request",requiredRole:"at least\
 Reporter with scope read_api",scope:"merge_request",needs:{mergeRequest:_},async collect({gitlab:e,projectId:t,iid:a},{mergeRequest:{sha:n}}){let b=`/projects/${t}\
/merge_requests/${a}/versions`,i=[...u(R,await e.read(b,{perPage:100}))].sort((r,c)=>c.id-r.id),[o]=i;if(!o||o.head_commit_sha!==n)throw new d(`the newest is of\
 ${o?.head_commit_sha??"no commit"}, the head is ${n??"unknown"}`);let y=g(i,({head_commit_sha:r})=>r===n),m=o.patch_id_sha,q=g(i,({head_commit_sha:r,patch_id_sha:c})=>r===
n||m!==null&&c===m);return{at:w(y),unchangedSince:w(q)}}};function g(e,t){let a=e.findIndex(n=>!t(n));return e.at(a<0?-1:a-1)}function w(e){let t=Date.parse(e?.
created_at??"");if(Number.isNaN(t))throw new d("GitLab does not say when they were made");return t}export{L as lastPush};
