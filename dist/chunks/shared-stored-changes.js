import{$f9d6_a as f}from"../index.js";import{$104c_b as _,$104c_c as s}from"../index.js";import{$82ce_h as a,$82ce_m as p,$82ce_n as h}from"../index.js";import{
$416b_a as d}from"../index.js";var m=h({sha:s(a()),diff_refs:s(h({base_sha:s(a()),head_sha:s(a())})),changes:p(h({new_path:a(),old_path:a()}))});function w(e,t){
let{gitlab:r,projectId:o,iid:c}=e,i=`/projects/${o}/merge_requests/${c}/changes`;return f(e,async()=>_(m,await r.read(i,t?{accessRawDiffs:!0}:{})),({sha:n=null})=>n)}
function $({sha:e,changes:t}){if(e===void 0)throw new d("GitLab does not say of which head they are");return[...new Set(t.flatMap(({new_path:r,old_path:o})=>[r,
o]))]}export{w as a,$ as b};
