import{b as v}from"./shared-pattern.js";import{a as d}from"./shared-merge-request.js";import{c as g,f as x,g as p,h as l,i as f}from"./shared-controls-define.js";
import"./shared-facts-define.js";import{d as c}from"./shared-schema.js";import"./shared-checks.js";import{c as y,d as k,j as R,m as b,o as q,v as m}from"./shared-api.js";
import{e as u}from"./shared-text.js";import"./shared-bundler.js";var $=", then run this job again",C=c(1e3),L=async e=>({...e,matches:await v(e.pattern,!0)}),j=g(
{id:"merge_request_description",title:"The description says what it should",description:x("Checks that the description is not empty.",["`min_length` is the smal\
lest number of characters.","`sections` lists Markdown headings that must be there, with text below them.","Comments that a template left do not count."],`- id:\
 merge_request_description
  with: { min_length: 50, sections: [Test plan] }`),severity:"low",scope:"merge_request",needs:{mergeRequest:d},params:q({min_length:m(R().check(k(1),y(1e5))),sections:m(
b(c(200)))}),remediation:{text:`complete the description of the merge request${$}`,page:"!"},check({mergeRequest:{description:e}},{min_length:t=1,sections:s=[]}){
let r=T(e),a=r.trim().length;if(a<t)return l(`the description has ${a} characters, at least ${t} are expected`,{actual:a});let o=s.filter(i=>!B(r,i));return o.length>
0?l(`the description lacks the section ${u(o)}, or leaves it empty`,{actual:o}):p(s.length===0?`the description has ${a} characters`:"the description has every \
section")}});function T(e){let t=[];for(let s=0;;){let r=e.indexOf("<!--",s);t.push(e.slice(s,r<0?void 0:r));let a=r<0?-1:e.indexOf("-->",r+4);if(a<0)return t.join(
"");s=a+3}}function B(e,t){let s=e.split(/\r?\n/),r=s.findIndex(n=>h(n)>0&&G(n)===t.toLowerCase());if(r<0)return!1;let a=h(s[r]??""),o=s.slice(r+1),i=o.findIndex(
n=>h(n)>0&&h(n)<=a);return o.slice(0,i<0?void 0:i).some(n=>h(n)===0&&n.trim()!=="")}function h(e){return/^(#{1,6})\s/.exec(e)?.[1]?.length??0}function G(e){let t=e.
trimEnd().length;for(;e[t-1]==="#";)t--;return e.slice(h(e),t).trim().toLowerCase()}var I=g({id:"merge_request_labels",title:"The labels are as asked",description:"\
Checks that every `required` label is there and no `forbidden` one. A name that ends with `*` stands for every label that begins with it, such as `type::*`. Wit\
hout either list the result is unknown.",severity:"low",scope:"merge_request",needs:{mergeRequest:d},params:q({required:m(b(c(255))),forbidden:m(b(c(255)))}),remediation:{
text:`set the labels of the merge request${$}`,page:"!"},check({mergeRequest:{labels:e}},{required:t=[],forbidden:s=[]}){if(t.length+s.length===0)return f("the \
policy asks nothing of the labels: neither required nor forbidden is given");if(!e)return f("GitLab did not show the labels");let r=t.filter(i=>!e.some(n=>_(i,n))),
a=e.filter(i=>s.some(n=>_(n,i))),o=[...r.length>0?[`${u(r)} is missing`]:[],...a.length>0?[`${u(a)} is not allowed`]:[]];return o.length>0?l(`of the labels, ${o.
join(", and ")}`,{actual:e}):p(e.length===0?"there are no labels":`the labels are ${u(e)}`,{actual:e})}});function _(e,t){return e.endsWith("*")?t.startsWith(e.
slice(0,-1)):t===e}var O=w("merge_request_target_branch","target",({targetBranch:e})=>e),W=w("merge_request_source_branch","source",({sourceBranch:e})=>e);function w(e,t,s){
return g({id:e,title:`The ${t} branch follows the pattern`,description:`Searches the name of the ${t} branch for an RE2 regular expression.`,severity:"low",scope:"\
merge_request",needs:{mergeRequest:d},params:q({pattern:C}),prepare:L,remediation:{text:`use a ${t} branch that matches${$}`,page:"!"},check({mergeRequest:r},{pattern:a,
matches:o}){let i=s(r);return i===void 0?f(`GitLab did not show the ${t} branch`):o(i)?p(`the ${t} branch ${i} matches ${a}`,{actual:i}):l(`the ${t} branch ${i}\
 does not match ${a}`,{actual:i})}})}export{j as mergeRequestDescription,I as mergeRequestLabels,W as mergeRequestSourceBranch,O as mergeRequestTargetBranch};
