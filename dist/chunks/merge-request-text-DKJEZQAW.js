import{$a_b as _}from"../index.js";import{$8_c as p,$8_e as b,$8_f as l,$8_g as x}from"../index.js";import{$h_a as f}from"../index.js";
import{$d_c as m,$d_e as q,$d_g as g,$d_i as d,$d_p as h}from"../index.js";import{$9_c as u}from"../index.js";var $=", then run this job again",k=m({min:1,max:1e3}),R=async e=>({...e,matches:await _(e.pattern,!0)}),I=p({id:"merge_request_description",title:"The descript\
ion says what it should",severity:"low",about:"merge_request",needs:{mergeRequest:f},params:d({min_length:h(q({min:1,max:1e5})),sections:h(g(m({min:1,max:200})))}),
remediation:{text:`complete the description of the merge request${$}`,page:"!"},check({mergeRequest:{description:e}},{min_length:t=1,sections:i=[]}){let r=v(e),
n=r.trim().length;if(n<t)return l(`the description has ${n} characters, at least ${t} are expected`,{actual:n});let a=i.filter(s=>!C(r,s));return a.length>0?l(`\
the description lacks the section ${u(a)}, or leaves it empty`,{actual:a}):b(i.length===0?`the description has ${n} characters`:"the description has every secti\
on")}});function v(e){let t=[];for(let i=0;;){let r=e.indexOf("<!--",i);t.push(e.slice(i,r<0?void 0:r));let n=r<0?-1:e.indexOf("-->",r+4);if(n<0)return t.join("");
i=n+3}}function C(e,t){let i=e.split(/\r?\n/),r=i.findIndex(o=>c(o)>0&&L(o)===t.toLowerCase());if(r<0)return!1;let n=c(i[r]??""),a=i.slice(r+1),s=a.findIndex(o=>c(
o)>0&&c(o)<=n);return a.slice(0,s<0?void 0:s).some(o=>c(o)===0&&o.trim()!=="")}function c(e){return/^(#{1,6})\s/.exec(e)?.[1]?.length??0}function L(e){let t=e.trimEnd().
length;for(;e[t-1]==="#";)t--;return e.slice(c(e),t).trim().toLowerCase()}var M=p({id:"merge_request_labels",title:"The labels are as asked",severity:"low",about:"\
merge_request",needs:{mergeRequest:f},params:d({required:h(g(m({min:1,max:255}))),forbidden:h(g(m({min:1,max:255})))}),remediation:{text:`set the labels of the \
merge request${$}`,page:"!"},check({mergeRequest:{labels:e}},{required:t=[],forbidden:i=[]}){if(!e)return x("GitLab did not show the labels");let r=t.filter(s=>!e.
some(o=>y(s,o))),n=e.filter(s=>i.some(o=>y(o,s))),a=[...r.length>0?[`${u(r)} is missing`]:[],...n.length>0?[`${u(n)} is not allowed`]:[]];return a.length>0?l(`o\
f the labels, ${a.join(", and ")}`,{actual:e}):b(e.length===0?"no label is asked for":`the labels are ${u(e)}`,{actual:e})}});function y(e,t){return e.endsWith(
"*")?t.startsWith(e.slice(0,-1)):t===e}var S=w("merge_request_target_branch","target",({targetBranch:e})=>e),W=w("merge_request_source_branch","source",({sourceBranch:e})=>e);
function w(e,t,i){return p({id:e,title:`The ${t} branch follows the pattern`,severity:"low",about:"merge_request",needs:{mergeRequest:f},params:d({pattern:k}),prepare:R,
remediation:{text:`use a ${t} branch that matches${$}`,page:"!"},check({mergeRequest:r},{pattern:n,matches:a}){let s=i(r);return s===void 0?x(`GitLab did not sh\
ow the ${t} branch`):a(s)?b(`the ${t} branch ${s} matches ${n}`,{actual:s}):l(`the ${t} branch ${s} does not match ${n}`,{actual:s})}})}export{I as mergeRequestDescription,M as mergeRequestLabels,W as mergeRequestSourceBranch,S as mergeRequestTargetBranch};
