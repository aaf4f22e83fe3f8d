import{a as l}from"./shared-merge-request.js";import{b as w,c as g}from"./shared-schema.js";import{a as n}from"./shared-facts-source.js";import{h as m,i as q,m as b,
n as y}from"./shared-api.js";var v=b(y({id:q(),head_commit_sha:m(),created_at:m(),patch_id_sha:g(m())})),R={id:"last_push",summary:"The versions of the merge re\
quest",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",needs:{mergeRequest:l},async collect({gitlab:e,projectId:a,iid:r},{mergeRequest:{
sha:t}}){let p=`/projects/${a}/merge_requests/${r}/versions`,o=[...w(v,await e.read(p,{perPage:100}))].sort((s,h)=>h.id-s.id),[i]=o;if(!i||i.head_commit_sha!==t)
throw new n(`the newest is of ${i?.head_commit_sha??"no commit"}, the head is ${t??"unknown"}`);let u=c(o,({head_commit_sha:s})=>s===t),d=i.patch_id_sha,f=c(o,({
head_commit_sha:s,patch_id_sha:h})=>s===t||d!==void 0&&h===d);return{at:_(u),unchangedSince:_(f)}}};function c(e,a){let r=e.findIndex(t=>!a(t));return e.at(r<0?
-1:r-1)}function _(e){let a=Date.parse(e?.created_at??"");if(Number.isNaN(a))throw new n("GitLab does not say when they were made");return a}export{R as a};
