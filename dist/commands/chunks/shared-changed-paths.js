import{a as f,b as n}from"./shared-stored-changes.js";import{a as l}from"./shared-changed-files.js";import{a as p}from"./shared-local-changes.js";import{a as g}from"./shared-change-origin.js";
import{a as c}from"./shared-merge-request.js";import{a as u}from"./shared-facts-source.js";var d={id:"changed_paths",summary:"The paths that the merge request c\
hanges",requiredRole:"at least Reporter with scope read_api",scope:"merge_request",needs:{mergeRequest:c,files:l,origin:g},async collect(a,{mergeRequest:{changesCount:i,
sha:m},files:{length:r},origin:h}){let t=0;for(let e of i?.endsWith("+")?[!0]:[!1,!0]){let o=await f(a,e);if(t=o.changes.length,t===r)return n(o)}let s=await p(
a,h,m);if(s)return[...new Set(s.flatMap(e=>[e.path,e.oldPath]))];throw new u(`GitLab shows the former names of ${t} of ${r} files`)}};export{d as a};
