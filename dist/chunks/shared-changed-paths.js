import{a as w}from"./shared-changed-files.js";import{a as $}from"./shared-local-changes.js";import{a as b}from"./shared-change-origin.js";import{$70c0_a as q}from"../index.js";
import{$416b_a as R}from"../index.js";import{$104c_b as h}from"../index.js";import{$82ce_h as c,$82ce_m as j,$82ce_n as f}from"../index.js";import{$42a1_b as y}from"../index.js";
var m=j(f({new_path:c(),old_path:c()})),E=f({changes:m}),I={id:"changed_paths",summary:"The paths that the merge request changes",requiredRole:"at least Reporte\
r with scope read_api",scope:"merge_request",needs:{mergeRequest:q,files:w,origin:b},async collect(t,{mergeRequest:{changesCount:a,sha:r},files:{length:e},origin:l}){
let o=a?.endsWith("+")?[]:await P(t);if(o.length===e)return p(o);let{gitlab:g,projectId:d,iid:u}=t,_=`/projects/${d}/merge_requests/${u}/changes`,{changes:s}=h(
E,await g.read(_,{accessRawDiffs:!0}));if(s.length===e)return p(s);let i=await $(t,l,r);if(i)return[...new Set(i.flatMap(n=>[n.path,n.oldPath]))];throw new R(`G\
itLab shows the former names of ${s.length} of ${e} files`)}};async function P({gitlab:t,projectId:a,iid:r}){try{let e=`/projects/${a}/merge_requests/${r}/diffs`;
return h(m,await t.read(e,{perPage:100}))}catch(e){if(e instanceof y&&e.code==="GITLAB_UNEXPECTED")return[];throw e}}function p(t){return[...new Set(t.flatMap(({
new_path:a,old_path:r})=>[a,r]))]}export{I as a};
