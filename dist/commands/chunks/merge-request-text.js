import{b as v}from"./shared-pattern.js";import{c as d,g as x,h as g,i as c,j as p}from"./shared-controls-define.js";import{a as f}from"./shared-merge-request.js";
import"./shared-facts-define.js";import{d as l}from"./shared-schema.js";import"./shared-checks.js";import{c as y,d as R,j as k,m as b,o as q,w as m}from"./shared-api.js";
import{g as u}from"./shared-text.js";import"./shared-bundler.js";var $=", then run this job again",j=l(1e3),C=async e=>({...e,matches:await v(e.pattern,!0)}),L=d(
{id:"merge_request_description",title:"The description has the required content",description:x("Checks that the description is not empty.",["`min_length` is the\
 smallest number of characters.","`sections` lists Markdown headings that must be there, with text below them.","Comments do not count, such as those of a templ\
ate."],`- id: merge_request_description
  with: { min_length: 50, sections: [Test plan] }`),severity:"low",scope:"merge_request",needs:{mergeRequest:f},params:q({min_length:m(k().check(R(1),y(1e5))),sections:m(
b(l(200)))}),remediation:{text:`complete the description of the merge request${$}`,page:"!"},check({mergeRequest:{description:e}},{min_length:t=1,sections:s=[]}){
let r=T(e),i=r.trim().length;if(i<t)return c(`the description has ${i} characters, at least ${t} are expected`,{actual:i});let o=s.filter(a=>!B(r,a));return o.length>
0?c(`the description lacks the section ${u(o)}, or leaves it empty`,{actual:o}):g(s.length===0?`the description has ${i} characters`:"the description has every \
section")}});function T(e){let t=[];for(let s=0;;){let r=e.indexOf("<!--",s);t.push(e.slice(s,r<0?void 0:r));let i=r<0?-1:e.indexOf("-->",r+4);if(i<0)return t.join(
"");s=i+3}}function B(e,t){let s=e.split(/\r?\n/),r=s.findIndex(n=>h(n)>0&&G(n)===t.toLowerCase());if(r<0)return!1;let i=h(s[r]??""),o=s.slice(r+1),a=o.findIndex(
n=>h(n)>0&&h(n)<=i);return o.slice(0,a<0?void 0:a).some(n=>h(n)===0&&n.trim()!=="")}function h(e){return/^(#{1,6})\s/.exec(e)?.[1]?.length??0}function G(e){let t=e.
trimEnd().length;for(;e[t-1]==="#";)t--;return e.slice(h(e),t).trim().toLowerCase()}var I=d({id:"merge_request_labels",title:"The labels are as required",description:"\
Checks that every `required` label is there and no `forbidden` one. A name that ends with `*` matches every label that begins with it, such as `type::*`. Withou\
t either list the result is unknown.",severity:"low",scope:"merge_request",needs:{mergeRequest:f},params:q({required:m(b(l(255))),forbidden:m(b(l(255)))}),remediation:{
text:`set the labels of the merge request${$}`,page:"!"},check({mergeRequest:{labels:e}},{required:t=[],forbidden:s=[]}){if(t.length+s.length===0)return p("the \
policy requires nothing of the labels: neither required nor forbidden is given");if(!e)return p("GitLab did not show the labels");let r=t.filter(a=>!e.some(n=>_(
a,n))),i=e.filter(a=>s.some(n=>_(n,a))),o=[...r.length>0?[`${u(r)} is missing`]:[],...i.length>0?[`${u(i)} is not allowed`]:[]];return o.length>0?c(`among the l\
abels, ${o.join(", and ")}`,{actual:e}):g(e.length===0?"there are no labels":`the labels are ${u(e)}`,{actual:e})}});function _(e,t){return e.endsWith("*")?t.startsWith(
e.slice(0,-1)):t===e}var O=w("merge_request_target_branch","target",({targetBranch:e})=>e),W=w("merge_request_source_branch","source",({sourceBranch:e})=>e);function w(e,t,s){
return d({id:e,title:`The ${t} branch follows the pattern`,description:`Searches the name of the ${t} branch for an RE2 regular expression.`,severity:"low",scope:"\
merge_request",needs:{mergeRequest:f},params:q({pattern:j}),prepare:C,remediation:{text:`use a ${t} branch that matches${$}`,page:"!"},check({mergeRequest:r},{pattern:i,
matches:o}){let a=s(r);return a===void 0?p(`GitLab did not show the ${t} branch`):o(a)?g(`the ${t} branch ${a} matches ${i}`,{actual:a}):c(`the ${t} branch ${a}\
 does not match ${i}`,{actual:a})}})}export{L as mergeRequestDescription,I as mergeRequestLabels,W as mergeRequestSourceBranch,O as mergeRequestTargetBranch};
