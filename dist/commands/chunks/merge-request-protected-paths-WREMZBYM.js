import{a as q}from"./chunk-6I5PZASL.js";import{a as O}from"./chunk-4AQDMPWN.js";import"./chunk-SSRYA52O.js";import"./chunk-WFUFOKQT.js";
import"./chunk-MDPHUWVB.js";import{b as y,c as F,d as P,e as v,g as w}from"./chunk-OAKPATRI.js";import{a as d,b as u}from"./chunk-LQMPK4KX.js";
import"./chunk-CGUQYYJO.js";import"./chunk-NRTPCOKN.js";import{c,e as f,g as l}from"./chunk-AQ7DEGON.js";import{a as g}from"./chunk-JDRB6BQ3.js";
import"./chunk-J5WW4HX6.js";import{c as i,e as p,g as h,i as m,p as o}from"./chunk-7J7MU3VY.js";import"./chunk-KMJYZSMM.js";import{b as a,c as n}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var B=m({paths:o(h(i({min:1,max:500,description:"Glob over the path, such as infra/** or **/Dockerfile"}))),at_least:o(p({min:1,max:100})),...y}),K=c({id:"merge\
_request_protected_paths",title:"Changes of protected paths are approved by those who answer for them",severity:"high",scope:"merge_request",needs:{mergeRequest:g,
approvals:d,committers:u,paths:O},async needsFor(e){let t=await F(e);return e?.paths?t:{...t,...await import("./guarding-files-B7HOWFTW.js")}},params:B,prepare:async e=>({
...e,matches:e.paths&&q(e.paths.flatMap(M))}),remediation:{text:"ask the people who are named for these paths to approve, or leave the paths out of this merge r\
equest",page:"!"},check(e,{matches:t,paths:x,at_least:C=1,..._}){let{paths:s,guardingFiles:$}=e;if(x?.length===0)return l("the policy protects nothing: paths is\
 an empty list");let r=s.filter(t??(R=>$?.includes(R)??!0));if(r.length===0)return f(`none of ${a(s.length,"changed path")} is protected`,{actual:0});let b=v({...e,
notBefore:P(e.lastPush,_)}),A=`${n(r,3)} ${r.length===1?"is":"are"} protected: `;return w(b,C,A)}});function M(e){let t=e.replace(/^(?:\.?\/)+/,"");return t.endsWith(
"/")||t===""?[`${t}**`]:/[*?[\]{}]/.test(t.slice(t.lastIndexOf("/")+1))?[t]:[t,`${t}/**`]}export{K as mergeRequestProtectedPaths};
