import{a as _}from"./shared-changed-files.js";import{a as q}from"./shared-local-changes.js";import{a as $}from"./shared-change-origin.js";import{a as b}from"./shared-merge-request.js";
import{b as h}from"./shared-schema.js";import{a as R}from"./shared-facts-source.js";import{h as f,m as j,n as m}from"./shared-api.js";import{b as y}from"./shared-shared-errors.js";
var p=j(m({new_path:f(),old_path:f()})),E=m({changes:p}),I={id:"changed_paths",summary:"The paths that the merge request changes",requiredRole:"at least Reporte\
r with scope read_api",scope:"merge_request",needs:{mergeRequest:b,files:_,origin:$},async collect(t,{mergeRequest:{changesCount:a,sha:r},files:{length:e},origin:l}){
let o=a?.endsWith("+")?[]:await P(t);if(o.length===e)return c(o);let{gitlab:g,projectId:d,iid:u}=t,w=`/projects/${d}/merge_requests/${u}/changes`,{changes:s}=h(
E,await g.read(w,{accessRawDiffs:!0}));if(s.length===e)return c(s);let i=await q(t,l,r);if(i)return[...new Set(i.flatMap(n=>[n.path,n.oldPath]))];throw new R(`G\
itLab shows the former names of ${s.length} of ${e} files`)}};async function P({gitlab:t,projectId:a,iid:r}){try{let e=`/projects/${a}/merge_requests/${r}/diffs`;
return h(p,await t.read(e,{perPage:100}))}catch(e){if(e instanceof y&&e.code==="GITLAB_UNEXPECTED")return[];throw e}}function c(t){return[...new Set(t.flatMap(({
new_path:a,old_path:r})=>[a,r]))]}export{I as a};
