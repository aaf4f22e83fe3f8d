import{b as _}from"./chunk-XHUCYCOH.js";import{c as f,e as p,f as u,g as b}from"./chunk-AQ7DEGON.js";import{a as x}from"./chunk-JDRB6BQ3.js";import"./chunk-J5WW4HX6.js";
import{c as m,e as q,g,i as d,p as l}from"./chunk-7J7MU3VY.js";import{c as h}from"./chunk-Z23466PB.js";import"./chunk-YFWBQXD3.js";var $=", then run this job again",k=m({min:1,max:1e3}),v=async e=>({...e,matches:await _(e.pattern,!0)}),I=f({id:"merge_request_description",title:"The descript\
ion says what it should",severity:"low",scope:"merge_request",needs:{mergeRequest:x},params:d({min_length:l(q({min:1,max:1e5})),sections:l(g(m({min:1,max:200})))}),
remediation:{text:`complete the description of the merge request${$}`,page:"!"},check({mergeRequest:{description:e}},{min_length:t=1,sections:n=[]}){let r=R(e),
s=r.trim().length;if(s<t)return u(`the description has ${s} characters, at least ${t} are expected`,{actual:s});let a=n.filter(i=>!C(r,i));return a.length>0?u(`\
the description lacks the section ${h(a)}, or leaves it empty`,{actual:a}):p(n.length===0?`the description has ${s} characters`:"the description has every secti\
on")}});function R(e){let t=[];for(let n=0;;){let r=e.indexOf("<!--",n);t.push(e.slice(n,r<0?void 0:r));let s=r<0?-1:e.indexOf("-->",r+4);if(s<0)return t.join("");
n=s+3}}function C(e,t){let n=e.split(/\r?\n/),r=n.findIndex(o=>c(o)>0&&L(o)===t.toLowerCase());if(r<0)return!1;let s=c(n[r]??""),a=n.slice(r+1),i=a.findIndex(o=>c(
o)>0&&c(o)<=s);return a.slice(0,i<0?void 0:i).some(o=>c(o)===0&&o.trim()!=="")}function c(e){return/^(#{1,6})\s/.exec(e)?.[1]?.length??0}function L(e){let t=e.trimEnd().
length;for(;e[t-1]==="#";)t--;return e.slice(c(e),t).trim().toLowerCase()}var M=f({id:"merge_request_labels",title:"The labels are as asked",severity:"low",scope:"\
merge_request",needs:{mergeRequest:x},params:d({required:l(g(m({min:1,max:255}))),forbidden:l(g(m({min:1,max:255})))}),remediation:{text:`set the labels of the \
merge request${$}`,page:"!"},check({mergeRequest:{labels:e}},{required:t=[],forbidden:n=[]}){if(t.length+n.length===0)return b("the policy asks nothing of the l\
abels: neither required nor forbidden is given");if(!e)return b("GitLab did not show the labels");let r=t.filter(i=>!e.some(o=>y(i,o))),s=e.filter(i=>n.some(o=>y(
o,i))),a=[...r.length>0?[`${h(r)} is missing`]:[],...s.length>0?[`${h(s)} is not allowed`]:[]];return a.length>0?u(`of the labels, ${a.join(", and ")}`,{actual:e}):
p(e.length===0?"there are no labels":`the labels are ${h(e)}`,{actual:e})}});function y(e,t){return e.endsWith("*")?t.startsWith(e.slice(0,-1)):t===e}var S=w("m\
erge_request_target_branch","target",({targetBranch:e})=>e),W=w("merge_request_source_branch","source",({sourceBranch:e})=>e);function w(e,t,n){return f({id:e,title:`\
The ${t} branch follows the pattern`,severity:"low",scope:"merge_request",needs:{mergeRequest:x},params:d({pattern:k}),prepare:v,remediation:{text:`use a ${t} b\
ranch that matches${$}`,page:"!"},check({mergeRequest:r},{pattern:s,matches:a}){let i=n(r);return i===void 0?b(`GitLab did not show the ${t} branch`):a(i)?p(`th\
e ${t} branch ${i} matches ${s}`,{actual:i}):u(`the ${t} branch ${i} does not match ${s}`,{actual:i})}})}export{I as mergeRequestDescription,M as mergeRequestLabels,W as mergeRequestSourceBranch,S as mergeRequestTargetBranch};
