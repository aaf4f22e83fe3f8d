import{a as l}from"./shared-merge-request.js";import"./shared-facts-define.js";import{b as w,c as g}from"./shared-schema.js";import"./shared-checks.js";import{a as n}from"./shared-source.js";
import{h,i as q,m as b,n as y}from"./shared-api.js";import"./shared-bundler.js";var v=b(y({id:q(),head_commit_sha:h(),created_at:h(),patch_id_sha:g(h())})),R={id:"\
last_push",summary:"The versions of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",needs:{mergeRequest:l},async collect({
gitlab:e,projectId:t,iid:r},{mergeRequest:{sha:a}}){let p=`/projects/${t}/merge_requests/${r}/versions`,o=[...w(v,await e.read(p,{perPage:100}))].sort((s,m)=>m.
id-s.id),[i]=o;if(!i||i.head_commit_sha!==a)throw new n(`the newest is of ${i?.head_commit_sha??"no commit"}, the head is ${a??"unknown"}`);let u=c(o,({head_commit_sha:s})=>s===
a),d=i.patch_id_sha,f=c(o,({head_commit_sha:s,patch_id_sha:m})=>s===a||d!==void 0&&m===d);return{at:_(u),unchangedSince:_(f)}}};function c(e,t){let r=e.findIndex(
a=>!t(a));return e.at(r<0?-1:r-1)}function _(e){let t=Date.parse(e?.created_at??"");if(Number.isNaN(t))throw new n("GitLab does not say when they were made");return t}export{R as lastPush};
