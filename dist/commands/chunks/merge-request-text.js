import{b as _}from"./shared-pattern.js";import{c as g,g as k,h as p,i as l,j as f}from"./shared-controls-define.js";import{a as b}from"./shared-merge-request.js";
import"./shared-facts-define.js";import{d as c}from"./shared-schema.js";import"./shared-checks.js";import{C as m,d as v,e as R,k as L,n as q,p as $,x as u}from"./shared-api.js";
import{g as d}from"./shared-text.js";import"./shared-bundler.js";var w=", then run this job again",C=async e=>({...e,matches:await _(e.pattern,!0)}),j=g({id:"me\
rge_request_description",title:"The description has the required content",description:k("Checks that the description is not empty.",["`min_length` is the smalle\
st number of characters.","`sections` lists Markdown headings that must be there, with text below them.","Comments do not count, such as those of a template."]),
severity:"low",scope:"merge_request",needs:{mergeRequest:b},params:$({min_length:u(L().check(R(1),v(1e5),m("Smallest length of the description, in characters; 1\
 by default"))),sections:u(q(c(200)).check(m("Markdown headings that must be there, with text below them; no heading by default")))}),example:{min_length:50,sections:[
"Test plan"]},remediation:{text:`complete the description of the merge request${w}`,page:"!"},check({mergeRequest:{description:e}},{min_length:t=1,sections:s=[]}){
let a=T(e),n=a.trim().length;if(n<t)return l(`the description has ${n} characters, at least ${t} are expected`,{actual:n});let i=s.filter(h=>!B(a,h));return i.length>
0?l(`the description lacks the section ${d(i)}, or leaves it empty`,{actual:i}):p(s.length===0?`the description has ${n} characters`:"the description has every \
section")}});function T(e){let t=[];for(let s=0;;){let a=e.indexOf("<!--",s);t.push(e.slice(s,a<0?void 0:a));let n=a<0?-1:e.indexOf("-->",a+4);if(n<0)return t.join(
"");s=n+3}}function B(e,t){let s=e.split(/\r?\n/),a=s.findIndex(r=>o(r)>0&&E(r)===t.toLowerCase());if(a<0)return!1;let n=o(s[a]??""),i=s.slice(a+1),h=i.findIndex(
r=>o(r)>0&&o(r)<=n);return i.slice(0,h<0?void 0:h).some(r=>o(r)===0&&r.trim()!=="")}function o(e){return/^(#{1,6})\s/.exec(e)?.[1]?.length??0}function E(e){let t=e.
trimEnd().length;for(;e[t-1]==="#";)t--;return e.slice(o(e),t).trim().toLowerCase()}var G=g({id:"merge_request_labels",title:"The labels are as required",description:"\
Checks that every `required` label is there and no `forbidden` one. A name that ends with `*` matches every label that begins with it, such as `type::*`. Withou\
t either list the result is unknown.",severity:"low",scope:"merge_request",needs:{mergeRequest:b},params:$({required:u(q(c(255)).check(m("Labels that must be th\
ere, where a final * matches any ending; no label by default"))),forbidden:u(q(c(255)).check(m("Labels that must not be there, where a final * matches any endin\
g; no label by default")))}),example:{required:["type::*"],forbidden:["blocked"]},remediation:{text:`set the labels of the merge request${w}`,page:"!"},check({mergeRequest:{
labels:e}},{required:t=[],forbidden:s=[]}){if(t.length+s.length===0)return f("the policy requires nothing of the labels: neither required nor forbidden is given");
if(!e)return f("GitLab did not show the labels");let a=t.filter(h=>!e.some(r=>x(h,r))),n=e.filter(h=>s.some(r=>x(r,h))),i=[...a.length>0?[`${d(a)} is missing`]:
[],...n.length>0?[`${d(n)} is not allowed`]:[]];return i.length>0?l(`among the labels, ${i.join(", and ")}`,{actual:e}):p(e.length===0?"there are no labels":`th\
e labels are ${d(e)}`,{actual:e})}});function x(e,t){return e.endsWith("*")?t.startsWith(e.slice(0,-1)):t===e}var I=y("merge_request_target_branch","target","^(\
main|release/.+)$",({targetBranch:e})=>e),O=y("merge_request_source_branch","source","^(feature|fix)/",({sourceBranch:e})=>e);function y(e,t,s,a){return g({id:e,
title:`The ${t} branch follows the pattern`,description:`Searches the name of the ${t} branch for an RE2 regular expression.`,severity:"low",scope:"merge_reques\
t",needs:{mergeRequest:b},params:$({pattern:c(1e3,`RE2 regular expression that the name of the ${t} branch must match`)}),prepare:C,example:{pattern:s},remediation:{
text:`use a ${t} branch that matches${w}`,page:"!"},check({mergeRequest:n},{pattern:i,matches:h}){let r=a(n);return r===void 0?f(`GitLab did not show the ${t} b\
ranch`):h(r)?p(`the ${t} branch ${r} matches ${i}`,{actual:r}):l(`the ${t} branch ${r} does not match ${i}`,{actual:r})}})}export{j as mergeRequestDescription,G as mergeRequestLabels,O as mergeRequestSourceBranch,I as mergeRequestTargetBranch};
