import{a as c}from"./shared-judged-head.js";import{a as p}from"./shared-facts-source.js";import{b as d,c as e}from"./shared-schema.js";import{i as a,n as m,o as h}from"./shared-api.js";
var w=h({sha:e(a()),diff_refs:e(h({base_sha:e(a()),head_sha:e(a())})),changes:m(h({new_path:a(),old_path:a()}))});function _(s,t){let{gitlab:r,projectId:o,iid:i}=s,
n=`/projects/${o}/merge_requests/${i}/changes`;return c(s,async()=>d(w,await r.read(n,t?{accessRawDiffs:!0}:{})),({sha:f=null})=>f)}function l({sha:s,changes:t}){
if(s===void 0)throw new p("GitLab does not say of which head they are");return[...new Set(t.flatMap(({new_path:r,old_path:o})=>[r,o]))]}export{_ as a,l as b};
