import{a as d}from"./chunk-2FDH26BW.js";import{$e_a as p}from"../index.js";import{$n_c as f}from"../index.js";import{$d_b as o,$d_c as n,$d_g as h,$d_h as i}from"../index.js";import{$3_b as c}from"../index.js";var m=h(i({new_path:n(),old_path:n()})),_=i({changes:m}),x={id:"changed_paths",summary:"The paths that the merge request changes",right:"at least Reporter with \
scope read_api",about:"merge_request",needs:{mergeRequest:p,files:d},async collect(r,{mergeRequest:{changesCount:s},files:{length:t}}){let e=s?.endsWith("+")?[]:
await q(r);if(e.length===t)return g(e);let{gitlab:l,projectId:u,iid:w}=r,y=`/projects/${u}/merge_requests/${w}/changes`,{changes:a}=o(_,await l.read(y,{accessRawDiffs:!0}));
if(a.length!==t)throw new f(`GitLab shows the former names of ${a.length} of ${t} files`);return g(a)}};async function q({gitlab:r,projectId:s,iid:t}){try{let e=`\
/projects/${s}/merge_requests/${t}/diffs`;return o(m,await r.read(e,{perPage:100}))}catch(e){if(e instanceof c&&e.code==="GITLAB_UNEXPECTED")return[];throw e}}function g(r){
return[...new Set(r.flatMap(({new_path:s,old_path:t})=>[s,t]))]}export{x as a};
