import{$7_b as x}from"../index.js";import{$e_a as d}from"../index.js";import{$9_c as p,$9_e as f,$9_f as u,$9_g as b}from"../index.js";
import{$d_c as m,$d_e as q,$d_g as l,$d_i as g,$d_p as h}from"../index.js";import{$a_c as c}from"../index.js";var $=", then run this job again",R=m({min:1,max:1e3}),k=async e=>({...e,matches:await x(e.pattern,!0)}),S=p({id:"merge_request_description",title:"The descript\
ion says what it should",severity:"low",about:"merge_request",needs:{mergeRequest:d},params:g({min_length:h(q({min:1,max:1e5})),sections:h(l(m({min:1,max:200})))}),
remediation:{text:`complete the description of the merge request${$}`,page:"!"},check({mergeRequest:{description:e}},{min_length:t=1,sections:i=[]}){let n=e.trim().
length;if(n<t)return u(`the description has ${n} characters, at least ${t} are expected`,{actual:n});let s=i.filter(o=>!w(e,o));return s.length>0?u(`the descrip\
tion lacks the section ${c(s)}, or leaves it empty`,{actual:s}):f(i.length===0?`the description has ${n} characters`:"the description has every section")}});function w(e,t){
let i=e.replace(/<!--[\s\S]*?-->/g,"").split(/\r?\n/),n=a=>/^#{1,6}\s/.test(a),s=i.findIndex(a=>n(a)&&a.replace(/^#+\s+/,"").replace(/\s*#*\s*$/,"").toLowerCase()===
t.toLowerCase());if(s<0)return!1;let o=i.slice(s+1),r=o.findIndex(n);return o.slice(0,r<0?void 0:r).some(a=>a.trim()!=="")}var j=p({id:"merge_request_labels",title:"\
The labels are as asked",severity:"low",about:"merge_request",needs:{mergeRequest:d},params:g({required:h(l(m({min:1,max:255}))),forbidden:h(l(m({min:1,max:255})))}),
remediation:{text:`set the labels of the merge request${$}`,page:"!"},check({mergeRequest:{labels:e}},{required:t=[],forbidden:i=[]}){if(!e)return b("GitLab did\
 not show the labels");let n=t.filter(r=>!e.some(a=>_(r,a))),s=e.filter(r=>i.some(a=>_(a,r))),o=[...n.length>0?[`${c(n)} is missing`]:[],...s.length>0?[`${c(s)}\
 is not allowed`]:[]];return o.length>0?u(`of the labels, ${o.join(", and ")}`,{actual:e}):f(e.length===0?"no label is asked for":`the labels are ${c(e)}`,{actual:e})}});
function _(e,t){return e.endsWith("*")?t.startsWith(e.slice(0,-1)):t===e}var G=y("merge_request_target_branch","target",({targetBranch:e})=>e),I=y("merge_reques\
t_source_branch","source",({sourceBranch:e})=>e);function y(e,t,i){return p({id:e,title:`The ${t} branch follows the pattern`,severity:"low",about:"merge_reques\
t",needs:{mergeRequest:d},params:g({pattern:R}),prepare:k,remediation:{text:`use a ${t} branch that matches${$}`,page:"!"},check({mergeRequest:n},{pattern:s,matches:o}){
let r=i(n);return r===void 0?b(`GitLab did not show the ${t} branch`):o(r)?f(`the ${t} branch ${r} matches ${s}`,{actual:r}):u(`the ${t} branch ${r} does not ma\
tch ${s}`,{actual:r})}})}export{S as mergeRequestDescription,j as mergeRequestLabels,I as mergeRequestSourceBranch,G as mergeRequestTargetBranch};
