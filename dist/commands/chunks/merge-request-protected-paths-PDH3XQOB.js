import{a as b}from"./chunk-6I5PZASL.js";import{a as O}from"./chunk-ZIEHH3NM.js";import"./chunk-TSQHNBXM.js";import"./chunk-WFUFOKQT.js";
import"./chunk-BO5SZ4DB.js";import{b as y,c as F,d as P,e as v,g as w}from"./chunk-CDQYVCL3.js";import{a as u,b as d}from"./chunk-BRKCZLC5.js";
import"./chunk-RQVJYYPM.js";import"./chunk-MTMCGNLR.js";import{c,e as f,g as l}from"./chunk-5CR5D7FZ.js";import{a as g}from"./chunk-L2YG2ETW.js";
import"./chunk-J5WW4HX6.js";import{c as i,e as p,g as h,i as m,p as o}from"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import{b as a,c as n}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var B=m({paths:o(h(i({min:1,max:500,about:"Glob over the path, such as infra/** or **/Dockerfile"}))),at_least:o(p({min:1,max:100})),...y}),K=c({id:"merge_reque\
st_protected_paths",title:"Changes of protected paths are approved by those who answer for them",severity:"high",about:"merge_request",needs:{mergeRequest:g,approvals:u,
committers:d,paths:O},async needsFor(e){let t=await F(e);return e?.paths?t:{...t,...await import("./guarding-files-3OWT6NQ3.js")}},params:B,prepare:async e=>({...e,
matches:e.paths&&b(e.paths.flatMap(M))}),remediation:{text:"ask the people who are named for these paths to approve, or leave the paths out of this merge reques\
t",page:"!"},check(e,{matches:t,paths:q,at_least:x=1,...C}){let{paths:s,guardingFiles:_}=e;if(q?.length===0)return l("the policy protects nothing: paths is an e\
mpty list");let r=s.filter(t??(R=>_?.includes(R)??!0));if(r.length===0)return f(`none of ${a(s.length,"changed path")} is protected`,{actual:0});let $=v({...e,notBefore:P(
e.lastPush,C)}),A=`${n(r,3)} ${r.length===1?"is":"are"} protected: `;return w($,x,A)}});function M(e){let t=e.replace(/^(?:\.?\/)+/,"");return t.endsWith("/")||
t===""?[`${t}**`]:/[*?[\]{}]/.test(t.slice(t.lastIndexOf("/")+1))?[t]:[t,`${t}/**`]}export{K as mergeRequestProtectedPaths};
