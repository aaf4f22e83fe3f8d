import{a as q}from"./chunk-RGLQYAFH.js";import"./chunk-UMGQ4SYA.js";import"./chunk-WFUFOKQT.js";import"./chunk-MDPHUWVB.js";import{b as F,
c as P,d as v,e as w,g as O}from"./chunk-LQQZSE2R.js";import{a as g,b as y}from"./chunk-4CHGSX7V.js";import"./chunk-CGUQYYJO.js";import"./chunk-WWNFLABT.js";
import{a as c}from"./chunk-6I5PZASL.js";import{$8_c as l,$8_e as d,$8_g as u}from"../index.js";import{$h_a as f}from"../index.js";
import{$d_c as i,$d_e as p,$d_g as h,$d_i as m,$d_p as o}from"../index.js";import{$9_b as a,$9_c as n}from"../index.js";
var B=m({paths:o(h(i({min:1,max:500,description:"Glob over the path, such as infra/** or **/Dockerfile"}))),at_least:o(p({min:1,max:100})),...F}),K=l({id:"merge\
_request_protected_paths",title:"Changes of protected paths are approved by those who answer for them",severity:"high",scope:"merge_request",needs:{mergeRequest:f,
approvals:g,committers:y,paths:q},async needsFor(e){let t=await P(e);return e?.paths?t:{...t,...await import("./guarding-files-DL3IO437.js")}},params:B,prepare:async e=>({
...e,matches:e.paths&&c(e.paths.flatMap(M))}),remediation:{text:"ask the people who are named for these paths to approve, or leave the paths out of this merge r\
equest",page:"!"},check(e,{matches:t,paths:x,at_least:C=1,..._}){let{paths:s,guardingFiles:$}=e;if(x?.length===0)return u("the policy protects nothing: paths is\
 an empty list");let r=s.filter(t??(R=>$?.includes(R)??!0));if(r.length===0)return d(`none of ${a(s.length,"changed path")} is protected`,{actual:0});let b=w({...e,
notBefore:v(e.lastPush,_)}),A=`${n(r,3)} ${r.length===1?"is":"are"} protected: `;return O(b,C,A)}});function M(e){let t=e.replace(/^(?:\.?\/)+/,"");return t.endsWith(
"/")||t===""?[`${t}**`]:/[*?[\]{}]/.test(t.slice(t.lastIndexOf("/")+1))?[t]:[t,`${t}/**`]}export{K as mergeRequestProtectedPaths};
