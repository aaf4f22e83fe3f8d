import{$bf35_b as v}from"../index.js";import{$2599_c as d,$2599_f as x,$2599_g as g,$2599_h as c,$2599_i as p}from"../index.js";import{$70c0_a as f}from"../index.js";
import{$104c_d as l}from"../index.js";import{$82ce_c as y,$82ce_d as R,$82ce_j as k,$82ce_m as $,$82ce_o as _,$82ce_v as m}from"../index.js";import{$f045_f as u}from"../index.js";
var b=", then run this job again",C=l(1e3),L=async e=>({...e,matches:await v(e.pattern,!0)}),j=d({id:"merge_request_description",title:"The description has the \
required content",description:x("Checks that the description is not empty.",["`min_length` is the smallest number of characters.","`sections` lists Markdown hea\
dings that must be there, with text below them.","Comments do not count, such as those of a template."],`- id: merge_request_description
  with: { min_length: 50, sections: [Test plan] }`),severity:"low",scope:"merge_request",needs:{mergeRequest:f},params:_({min_length:m(k().check(R(1),y(1e5))),sections:m(
$(l(200)))}),remediation:{text:`complete the description of the merge request${b}`,page:"!"},check({mergeRequest:{description:e}},{min_length:t=1,sections:s=[]}){
let r=T(e),a=r.trim().length;if(a<t)return c(`the description has ${a} characters, at least ${t} are expected`,{actual:a});let o=s.filter(i=>!B(r,i));return o.length>
0?c(`the description lacks the section ${u(o)}, or leaves it empty`,{actual:o}):g(s.length===0?`the description has ${a} characters`:"the description has every \
section")}});function T(e){let t=[];for(let s=0;;){let r=e.indexOf("<!--",s);t.push(e.slice(s,r<0?void 0:r));let a=r<0?-1:e.indexOf("-->",r+4);if(a<0)return t.join(
"");s=a+3}}function B(e,t){let s=e.split(/\r?\n/),r=s.findIndex(n=>h(n)>0&&G(n)===t.toLowerCase());if(r<0)return!1;let a=h(s[r]??""),o=s.slice(r+1),i=o.findIndex(
n=>h(n)>0&&h(n)<=a);return o.slice(0,i<0?void 0:i).some(n=>h(n)===0&&n.trim()!=="")}function h(e){return/^(#{1,6})\s/.exec(e)?.[1]?.length??0}function G(e){let t=e.
trimEnd().length;for(;e[t-1]==="#";)t--;return e.slice(h(e),t).trim().toLowerCase()}var I=d({id:"merge_request_labels",title:"The labels are as required",description:"\
Checks that every `required` label is there and no `forbidden` one. A name that ends with `*` matches every label that begins with it, such as `type::*`. Withou\
t either list the result is unknown.",severity:"low",scope:"merge_request",needs:{mergeRequest:f},params:_({required:m($(l(255))),forbidden:m($(l(255)))}),remediation:{
text:`set the labels of the merge request${b}`,page:"!"},check({mergeRequest:{labels:e}},{required:t=[],forbidden:s=[]}){if(t.length+s.length===0)return p("the \
policy requires nothing of the labels: neither required nor forbidden is given");if(!e)return p("GitLab did not show the labels");let r=t.filter(i=>!e.some(n=>q(
i,n))),a=e.filter(i=>s.some(n=>q(n,i))),o=[...r.length>0?[`${u(r)} is missing`]:[],...a.length>0?[`${u(a)} is not allowed`]:[]];return o.length>0?c(`among the l\
abels, ${o.join(", and ")}`,{actual:e}):g(e.length===0?"there are no labels":`the labels are ${u(e)}`,{actual:e})}});function q(e,t){return e.endsWith("*")?t.startsWith(
e.slice(0,-1)):t===e}var O=w("merge_request_target_branch","target",({targetBranch:e})=>e),W=w("merge_request_source_branch","source",({sourceBranch:e})=>e);function w(e,t,s){
return d({id:e,title:`The ${t} branch follows the pattern`,description:`Searches the name of the ${t} branch for an RE2 regular expression.`,severity:"low",scope:"\
merge_request",needs:{mergeRequest:f},params:_({pattern:C}),prepare:L,remediation:{text:`use a ${t} branch that matches${b}`,page:"!"},check({mergeRequest:r},{pattern:a,
matches:o}){let i=s(r);return i===void 0?p(`GitLab did not show the ${t} branch`):o(i)?g(`the ${t} branch ${i} matches ${a}`,{actual:i}):c(`the ${t} branch ${i}\
 does not match ${a}`,{actual:i})}})}export{j as mergeRequestDescription,I as mergeRequestLabels,W as mergeRequestSourceBranch,O as mergeRequestTargetBranch};
