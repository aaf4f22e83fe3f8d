import{$bf35_b as y}from"../index.js";import{$2599_c as g,$2599_f as v,$2599_g as f,$2599_h as c,$2599_i as p}from"../index.js";import{$70c0_a as b}from"../index.js";
import{$104c_d as l}from"../index.js";import{$82ce_A as m,$82ce_c as k,$82ce_d as R,$82ce_j as L,$82ce_m as $,$82ce_o as _,$82ce_v as u}from"../index.js";import{
$f045_f as d}from"../index.js";var q=", then run this job again",C=async e=>({...e,matches:await y(e.pattern,!0)}),j=g({id:"merge_request_description",title:"Th\
e description has the required content",description:v("Checks that the description is not empty.",["`min_length` is the smallest number of characters.","`sectio\
ns` lists Markdown headings that must be there, with text below them.","Comments do not count, such as those of a template."]),severity:"low",scope:"merge_reque\
st",needs:{mergeRequest:b},params:_({min_length:u(L().check(R(1),k(1e5),m("Smallest length of the description, in characters; 1 by default"))),sections:u($(l(200)).
check(m("Markdown headings that must be there, with text below them; no heading by default")))}),example:{min_length:50,sections:["Test plan"]},remediation:{text:`\
complete the description of the merge request${q}`,page:"!"},check({mergeRequest:{description:e}},{min_length:t=1,sections:s=[]}){let a=T(e),n=a.trim().length;if(n<
t)return c(`the description has ${n} characters, at least ${t} are expected`,{actual:n});let i=s.filter(h=>!B(a,h));return i.length>0?c(`the description lacks t\
he section ${d(i)}, or leaves it empty`,{actual:i}):f(s.length===0?`the description has ${n} characters`:"the description has every section")}});function T(e){let t=[];
for(let s=0;;){let a=e.indexOf("<!--",s);t.push(e.slice(s,a<0?void 0:a));let n=a<0?-1:e.indexOf("-->",a+4);if(n<0)return t.join("");s=n+3}}function B(e,t){let s=e.
split(/\r?\n/),a=s.findIndex(r=>o(r)>0&&A(r)===t.toLowerCase());if(a<0)return!1;let n=o(s[a]??""),i=s.slice(a+1),h=i.findIndex(r=>o(r)>0&&o(r)<=n);return i.slice(
0,h<0?void 0:h).some(r=>o(r)===0&&r.trim()!=="")}function o(e){return/^(#{1,6})\s/.exec(e)?.[1]?.length??0}function A(e){let t=e.trimEnd().length;for(;e[t-1]===
"#";)t--;return e.slice(o(e),t).trim().toLowerCase()}var E=g({id:"merge_request_labels",title:"The labels are as required",description:"Checks that every `requi\
red` label is there and no `forbidden` one. A name that ends with `*` matches every label that begins with it, such as `type::*`. Without either list the result\
 is unknown.",severity:"low",scope:"merge_request",needs:{mergeRequest:b},params:_({required:u($(l(255)).check(m("Labels that must be there, where a final * mat\
ches any ending; no label by default"))),forbidden:u($(l(255)).check(m("Labels that must not be there, where a final * matches any ending; no label by default")))}),
example:{required:["type::*"],forbidden:["blocked"]},remediation:{text:`set the labels of the merge request${q}`,page:"!"},check({mergeRequest:{labels:e}},{required:t=[],
forbidden:s=[]}){if(t.length+s.length===0)return p("the policy requires nothing of the labels: neither required nor forbidden is given");if(!e)return p("GitLab \
did not show the labels");let a=t.filter(h=>!e.some(r=>w(h,r))),n=e.filter(h=>s.some(r=>w(r,h))),i=[...a.length>0?[`${d(a)} is missing`]:[],...n.length>0?[`${d(
n)} is not allowed`]:[]];return i.length>0?c(`among the labels, ${i.join(", and ")}`,{actual:e}):f(e.length===0?"there are no labels":`the labels are ${d(e)}`,{
actual:e})}});function w(e,t){return e.endsWith("*")?t.startsWith(e.slice(0,-1)):t===e}var G=x("merge_request_target_branch","target","^(main|release/.+)$",({targetBranch:e})=>e),
I=x("merge_request_source_branch","source","^(feature|fix)/",({sourceBranch:e})=>e);function x(e,t,s,a){return g({id:e,title:`The ${t} branch follows the patter\
n`,description:`Searches the name of the ${t} branch for an RE2 regular expression.`,severity:"low",scope:"merge_request",needs:{mergeRequest:b},params:_({pattern:l(
1e3,`RE2 regular expression that the name of the ${t} branch must match`)}),prepare:C,example:{pattern:s},remediation:{text:`use a ${t} branch that matches${q}`,
page:"!"},check({mergeRequest:n},{pattern:i,matches:h}){let r=a(n);return r===void 0?p(`GitLab did not show the ${t} branch`):h(r)?f(`the ${t} branch ${r} match\
es ${i}`,{actual:r}):c(`the ${t} branch ${r} does not match ${i}`,{actual:r})}})}export{j as mergeRequestDescription,E as mergeRequestLabels,I as mergeRequestSourceBranch,G as mergeRequestTargetBranch};
