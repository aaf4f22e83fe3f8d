import{a as b}from"./chunk-ZQ5N6VVU.js";import"./chunk-JUHOKZ5B.js";import"./chunk-YP3GG67D.js";import{b as y,c as F,d as P,e as v,f as w}from"./chunk-BRZA2R64.js";
import{a as l,b as g}from"./chunk-VDCOCQYK.js";import"./chunk-BJHFQ7CT.js";import{a as c}from"./chunk-6I5PZASL.js";import{$e_a as f}from"../index.js";
import{$9_c as u,$9_e as d}from"../index.js";import{$d_c as i,$d_e as p,$d_g as h,$d_i as m,$d_p as o}from"../index.js";
import{$a_b as s,$a_c as n}from"../index.js";var A=m({paths:o(h(i({min:1,max:500,about:"Glob over the path, such as infra/** or **/Dockerfile"}))),at_least:o(p({min:1,max:100})),...y}),I=u({id:"merge_reque\
st_protected_paths",title:"Changes of protected paths are approved by those who answer for them",severity:"high",about:"merge_request",needs:{mergeRequest:f,approvals:g,
committers:l,paths:b},async needsFor(t){let e=await F(t);return t?.paths?e:{...e,...await import("./guarding-files-TTFFXFNN.js")}},params:A,prepare:async t=>({...t,
matches:t.paths&&c(t.paths.map(R))}),remediation:{text:"ask the people who are named for these paths to approve, or leave the paths out of this merge request",page:"\
!"},check(t,{matches:e,at_least:q=1,...C}){let{paths:a,guardingFiles:O}=t,r=a.filter(e??($=>O?.includes($)??!0));if(r.length===0)return d(`none of ${s(a.length,
"changed path")} is protected`,{actual:0});let x=v({...t,notBefore:P(t.lastPush,C)}),_=`${n(r,3)} ${r.length===1?"is":"are"} protected: `;return w(x,q,_)}});function R(t){
let e=t.replace(/^(?:\.?\/)+/,"");return e.endsWith("/")||e===""?`${e}**`:e}export{I as mergeRequestProtectedPaths};
