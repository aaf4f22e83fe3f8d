import{a as O}from"./chunk-WGLALE63.js";import"./chunk-IMSJAHQP.js";import"./chunk-YP3GG67D.js";import{b as y,c as F,d as P,e as v,g as w}from"./chunk-JHPTCGGB.js";
import{a as d,b as g}from"./chunk-QTGZFE7C.js";import"./chunk-3OKDQVI3.js";import"./chunk-Y4A75PYA.js";import{a as c}from"./chunk-6I5PZASL.js";
import{$8_c as l,$8_e as u}from"../index.js";import{$h_a as f}from"../index.js";
import{$d_c as i,$d_e as p,$d_g as h,$d_i as m,$d_p as o}from"../index.js";import{$9_b as s,$9_c as n}from"../index.js";
var A=m({paths:o(h(i({min:1,max:500,about:"Glob over the path, such as infra/** or **/Dockerfile"}))),at_least:o(p({min:1,max:100})),...y}),H=l({id:"merge_reque\
st_protected_paths",title:"Changes of protected paths are approved by those who answer for them",severity:"high",about:"merge_request",needs:{mergeRequest:f,approvals:g,
committers:d,paths:O},async needsFor(e){let t=await F(e);return e?.paths?t:{...t,...await import("./guarding-files-LQZN2JN5.js")}},params:A,prepare:async e=>({...e,
matches:e.paths&&c(e.paths.flatMap(R))}),remediation:{text:"ask the people who are named for these paths to approve, or leave the paths out of this merge reques\
t",page:"!"},check(e,{matches:t,at_least:b=1,...q}){let{paths:a,guardingFiles:x}=e,r=a.filter(t??($=>x?.includes($)??!0));if(r.length===0)return u(`none of ${s(
a.length,"changed path")} is protected`,{actual:0});let C=v({...e,notBefore:P(e.lastPush,q)}),_=`${n(r,3)} ${r.length===1?"is":"are"} protected: `;return w(C,b,
_)}});function R(e){let t=e.replace(/^(?:\.?\/)+/,"");return t.endsWith("/")||t===""?[`${t}**`]:/[*?[\]{}]/.test(t.slice(t.lastIndexOf("/")+1))?[t]:[t,`${t}/**`]}export{H as mergeRequestProtectedPaths};
