import{$f9d6_a as $}from"../index.js";import{$70c0_a as w}from"../index.js";import{$104c_b as g,$104c_c as q}from"../index.js";import{$82ce_h as c,$82ce_i as b,
$82ce_m as y,$82ce_n as R}from"../index.js";import{$416b_a as d}from"../index.js";var v=y(R({id:b(),head_commit_sha:c(),created_at:c(),patch_id_sha:q(c())})),I={
id:"last_push",summary:"The versions of the merge request",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",needs:{mergeRequest:w},async collect(e,{
mergeRequest:{sha:a}}){let{gitlab:r,projectId:s,iid:p}=e,u=`/projects/${s}/merge_requests/${p}/versions`,i=await $(e,async()=>[...g(v,await r.read(u,{perPage:100}))].
sort((t,o)=>o.id-t.id),([t])=>t?.head_commit_sha),[_]=i;if(!_)throw new d("there are none");let f=h(i,({head_commit_sha:t})=>t===a),m=_.patch_id_sha,l=h(i,({head_commit_sha:t,
patch_id_sha:o})=>t===a||m!==void 0&&o===m);return{at:n(f),unchangedSince:n(l)}}};function h(e,a){let r=e.findIndex(s=>!a(s));return e.at(r<0?-1:r-1)}function n(e){
let a=Date.parse(e?.created_at??"");if(Number.isNaN(a))throw new d("GitLab does not say when they were made");return a}export{I as a};
