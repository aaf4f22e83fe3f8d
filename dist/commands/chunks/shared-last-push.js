import{a as w}from"./shared-judged-head.js";import{a as g}from"./shared-merge-request.js";import{a as n}from"./shared-facts-source.js";import{b as q,c as y}from"./shared-schema.js";
import{i as m,j as b,n as R,o as v}from"./shared-api.js";var j=R(v({id:b(),head_commit_sha:m(),created_at:m(),patch_id_sha:y(m())})),I={id:"last_push",summary:"\
The versions of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",needs:{mergeRequest:g},async collect(e,{mergeRequest:{
sha:a}}){let{gitlab:r,projectId:s,iid:p}=e,u=`/projects/${s}/merge_requests/${p}/versions`,i=await w(e,async()=>[...q(j,await r.read(u,{perPage:100}))].sort((t,o)=>o.
id-t.id),([t])=>t?.head_commit_sha),[d]=i;if(!d)throw new n("there are none");let f=c(i,({head_commit_sha:t})=>t===a),h=d.patch_id_sha,l=c(i,({head_commit_sha:t,
patch_id_sha:o})=>t===a||h!==void 0&&o===h);return{at:_(f),unchangedSince:_(l)}}};function c(e,a){let r=e.findIndex(s=>!a(s));return e.at(r<0?-1:r-1)}function _(e){
let a=Date.parse(e?.created_at??"");if(Number.isNaN(a))throw new n("GitLab does not say when they were made");return a}export{I as a};
