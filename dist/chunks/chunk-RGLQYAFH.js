import{a as w}from"./chunk-UMGQ4SYA.js";import{a as u}from"./chunk-WFUFOKQT.js";import{a as d}from"./chunk-MDPHUWVB.js";import{$h_a as m}from"../index.js";
import{$n_d as l}from"../index.js";import{$d_b as s,$d_c as n,$d_g as g,$d_h as i}from"../index.js";import{$4_b as f}from"../index.js";var _=g(i({new_path:n(),old_path:n()})),b=i({changes:_}),M={id:"changed_paths",summary:"The paths that the merge request changes",requiredRole:"at least Reporte\
r with scope read_api",scope:"merge_request",needs:{mergeRequest:m,files:w,origin:d},async collect(t,{mergeRequest:{changesCount:r,sha:a},files:{length:e},origin:q}){
let c=r?.endsWith("+")?[]:await j(t);if(c.length===e)return y(c);let{gitlab:F,projectId:R,iid:$}=t,C=`/projects/${R}/merge_requests/${$}/changes`,{changes:o}=s(
b,await F.read(C,{accessRawDiffs:!0}));if(o.length===e)return y(o);let h=await u(t,q,a);if(h)return[...new Set(h.flatMap(p=>[p.path,p.oldPath]))];throw new l(`G\
itLab shows the former names of ${o.length} of ${e} files`)}};async function j({gitlab:t,projectId:r,iid:a}){try{let e=`/projects/${r}/merge_requests/${a}/diffs`;
return s(_,await t.read(e,{perPage:100}))}catch(e){if(e instanceof f&&e.code==="GITLAB_UNEXPECTED")return[];throw e}}function y(t){return[...new Set(t.flatMap(({
new_path:r,old_path:a})=>[r,a]))]}export{M as a};
