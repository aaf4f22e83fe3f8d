import{a as b}from"./chunk-7DWQWNWX.js";import"./chunk-Z5Y2UV4E.js";import"./chunk-WFUFOKQT.js";import"./chunk-BO5SZ4DB.js";import{b as F,
c as P,d as v,e as w,g as O}from"./chunk-GZFNYTNJ.js";import{a as g,b as y}from"./chunk-UZXWKXUH.js";import"./chunk-RQVJYYPM.js";import"./chunk-XDNPPEQJ.js";
import{a as c}from"./chunk-6I5PZASL.js";import{$8_c as l,$8_e as u,$8_g as d}from"../index.js";import{$h_a as f}from"../index.js";
import{$d_c as i,$d_e as p,$d_g as h,$d_i as m,$d_p as o}from"../index.js";import{$9_b as a,$9_c as n}from"../index.js";
var B=m({paths:o(h(i({min:1,max:500,about:"Glob over the path, such as infra/** or **/Dockerfile"}))),at_least:o(p({min:1,max:100})),...F}),K=l({id:"merge_reque\
st_protected_paths",title:"Changes of protected paths are approved by those who answer for them",severity:"high",about:"merge_request",needs:{mergeRequest:f,approvals:g,
committers:y,paths:b},async needsFor(e){let t=await P(e);return e?.paths?t:{...t,...await import("./guarding-files-MUK3BQJV.js")}},params:B,prepare:async e=>({...e,
matches:e.paths&&c(e.paths.flatMap(M))}),remediation:{text:"ask the people who are named for these paths to approve, or leave the paths out of this merge reques\
t",page:"!"},check(e,{matches:t,paths:q,at_least:x=1,...C}){let{paths:s,guardingFiles:_}=e;if(q?.length===0)return d("the policy protects nothing: paths is an e\
mpty list");let r=s.filter(t??(R=>_?.includes(R)??!0));if(r.length===0)return u(`none of ${a(s.length,"changed path")} is protected`,{actual:0});let $=w({...e,notBefore:v(
e.lastPush,C)}),A=`${n(r,3)} ${r.length===1?"is":"are"} protected: `;return O($,x,A)}});function M(e){let t=e.replace(/^(?:\.?\/)+/,"");return t.endsWith("/")||
t===""?[`${t}**`]:/[*?[\]{}]/.test(t.slice(t.lastIndexOf("/")+1))?[t]:[t,`${t}/**`]}export{K as mergeRequestProtectedPaths};
