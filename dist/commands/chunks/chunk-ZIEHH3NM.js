import{a as w}from"./chunk-TSQHNBXM.js";import{a as u}from"./chunk-WFUFOKQT.js";import{a as d}from"./chunk-BO5SZ4DB.js";import{a as l}from"./chunk-L2YG2ETW.js";
import{b as s,c as n,g,h as i}from"./chunk-7J7MU3VY.js";import{d as m}from"./chunk-3BWEGA6D.js";import{b as f}from"./chunk-C6EUKJGU.js";var _=g(i({new_path:n(),old_path:n()})),C=i({changes:_}),M={id:"changed_paths",summary:"The paths that the merge request changes",right:"at least Reporter with \
scope read_api",about:"merge_request",needs:{mergeRequest:l,files:w,origin:d},async collect(t,{mergeRequest:{changesCount:r,sha:a},files:{length:e},origin:q}){let c=r?.
endsWith("+")?[]:await j(t);if(c.length===e)return y(c);let{gitlab:F,projectId:R,iid:$}=t,b=`/projects/${R}/merge_requests/${$}/changes`,{changes:o}=s(C,await F.
read(b,{accessRawDiffs:!0}));if(o.length===e)return y(o);let h=await u(t,q,a);if(h)return[...new Set(h.flatMap(p=>[p.path,p.oldPath]))];throw new m(`GitLab show\
s the former names of ${o.length} of ${e} files`)}};async function j({gitlab:t,projectId:r,iid:a}){try{let e=`/projects/${r}/merge_requests/${a}/diffs`;return s(
_,await t.read(e,{perPage:100}))}catch(e){if(e instanceof f&&e.code==="GITLAB_UNEXPECTED")return[];throw e}}function y(t){return[...new Set(t.flatMap(({new_path:r,
old_path:a})=>[r,a]))]}export{M as a};
