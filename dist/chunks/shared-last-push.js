import{$70c0_a as $}from"../index.js";import{$416b_a as c}from"../index.js";import{$104c_b as l,$104c_c as w}from"../index.js";import{$82ce_h as m,$82ce_i as g,
$82ce_m as q,$82ce_n as b}from"../index.js";var y=q(b({id:g(),head_commit_sha:m(),created_at:m(),patch_id_sha:w(m())})),v={id:"last_push",summary:"The versions \
of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",needs:{mergeRequest:$},async collect({gitlab:e,projectId:a,iid:r},{
mergeRequest:{sha:t}}){let p=`/projects/${a}/merge_requests/${r}/versions`,o=[...l(y,await e.read(p,{perPage:100}))].sort((s,h)=>h.id-s.id),[i]=o;if(!i||i.head_commit_sha!==
t)throw new c(`the newest is of ${i?.head_commit_sha??"no commit"}, the head is ${t??"unknown"}`);let u=d(o,({head_commit_sha:s})=>s===t),_=i.patch_id_sha,f=d(o,
({head_commit_sha:s,patch_id_sha:h})=>s===t||_!==void 0&&h===_);return{at:n(u),unchangedSince:n(f)}}};function d(e,a){let r=e.findIndex(t=>!a(t));return e.at(r<
0?-1:r-1)}function n(e){let a=Date.parse(e?.created_at??"");if(Number.isNaN(a))throw new c("GitLab does not say when they were made");return a}export{v as a};
