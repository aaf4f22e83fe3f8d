import{$7_b as x}from"../index.js";import{$9_c as d,$9_e as p,$9_f as c,$9_g as $}from"../index.js";import{$k_a as g}from"../index.js";
import{$e_c as u,$e_e as q,$e_g as f,$e_i as l,$e_p as h}from"../index.js";import{$a_c as m}from"../index.js";var b=", then run this job again",y=u({min:1,max:1e3}),k=async e=>({...e,matches:await x(e.pattern)}),I=d({id:"merge_request_description",title:"The description\
 says what it should",severity:"low",about:"merge_request",needs:{mergeRequest:g},params:l({min_length:h(q({min:1,max:1e5})),sections:h(f(u({min:1,max:200})))}),
remediation:{text:`complete the description of the merge request${b}`,page:"!"},check({mergeRequest:{description:e}},{min_length:t=1,sections:a=[]}){let n=e.trim().
length;if(n<t)return c(`the description has ${n} characters, at least ${t} are expected`,{actual:n});let s=a.filter(o=>!w(e,o));return s.length>0?c(`the descrip\
tion lacks the section ${m(s)}, or leaves it empty`,{actual:s}):p(a.length===0?`the description has ${n} characters`:"the description has every section")}});function w(e,t){
let a=e.replace(/<!--[\s\S]*?-->/g,"").split(/\r?\n/),n=i=>/^#{1,6}\s/.test(i),s=a.findIndex(i=>n(i)&&i.replace(/^#+\s+/,"").replace(/\s*#*\s*$/,"").toLowerCase()===
t.toLowerCase());if(s<0)return!1;let o=a.slice(s+1),r=o.findIndex(n);return o.slice(0,r<0?void 0:r).some(i=>i.trim()!=="")}var S=d({id:"merge_request_labels",title:"\
The labels are as asked",severity:"low",about:"merge_request",needs:{mergeRequest:g},params:l({required:h(f(u({min:1,max:255}))),forbidden:h(f(u({min:1,max:255})))}),
remediation:{text:`set the labels of the merge request${b}`,page:"!"},check({mergeRequest:{labels:e}},{required:t=[],forbidden:a=[]}){if(!e)return $("GitLab did\
 not show the labels");let n=t.filter(r=>!e.some(i=>_(r,i))),s=e.filter(r=>a.some(i=>_(i,r))),o=[...n.length>0?[`${m(n)} is missing`]:[],...s.length>0?[`${m(s)}\
 is not allowed`]:[]];return o.length>0?c(`of the labels, ${o.join(", and ")}`,{actual:e}):p(e.length===0?"no label is asked for":`the labels are ${m(e)}`,{actual:e})}});
function _(e,t){return e.endsWith("*")?t.startsWith(e.slice(0,-1)):t===e}var j=d({id:"merge_request_links_issue",title:"An issue is named",severity:"low",about:"\
merge_request",needs:{mergeRequest:g},params:l({pattern:y}),prepare:k,remediation:{text:`name the issue in title, description or branch${b}`,page:"!"},check({mergeRequest:{
title:e,description:t,sourceBranch:a=""}},{pattern:n,matches:s}){let r=[["title",e],["description",t],["source branch",a]].find(([,i])=>s(i));return r?p(`the ${r[0]}\
 names an issue (${n})`):c(`neither title, description nor source branch matches ${n}`)}}),G=R("merge_request_target_branch","target",({targetBranch:e})=>e),M=R(
"merge_request_source_branch","source",({sourceBranch:e})=>e);function R(e,t,a){return d({id:e,title:`The ${t} branch follows the pattern`,severity:"low",about:"\
merge_request",needs:{mergeRequest:g},params:l({pattern:y}),prepare:k,remediation:{text:`use a ${t} branch that matches${b}`,page:"!"},check({mergeRequest:n},{pattern:s,
matches:o}){let r=a(n);return r===void 0?$(`GitLab did not show the ${t} branch`):o(r)?p(`the ${t} branch ${r} matches ${s}`,{actual:r}):c(`the ${t} branch ${r}\
 does not match ${s}`,{actual:r})}})}export{I as mergeRequestDescription,S as mergeRequestLabels,j as mergeRequestLinksIssue,M as mergeRequestSourceBranch,G as mergeRequestTargetBranch};
