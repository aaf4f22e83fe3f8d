import{a as b}from"./chunk-6I5PZASL.js";import{a as w}from"./chunk-ZCGUM6EA.js";import"./chunk-ULT43TF7.js";import"./chunk-YP3GG67D.js";
import{b as g,c as y,d as F,e as P,f as v}from"./chunk-DR7FS6IU.js";import{a as u,b as l}from"./chunk-HXDZR5LL.js";import"./chunk-GFNRLHRJ.js";
import{c,e as f}from"./chunk-5CR5D7FZ.js";import{a as d}from"./chunk-CGD4J2QE.js";import"./chunk-LVRENNJW.js";import"./chunk-J5WW4HX6.js";
import{c as i,e as p,g as h,i as m,p as o}from"./chunk-7J7MU3VY.js";import{b as s,c as n}from"./chunk-Z23466PB.js";import"./chunk-C6EUKJGU.js";
import"./chunk-YFWBQXD3.js";var A=m({paths:o(h(i({min:1,max:500,about:"Glob over the path, such as infra/** or **/Dockerfile"}))),at_least:o(p({min:1,max:100})),...g}),I=c({id:"merge_reque\
st_protected_paths",title:"Changes of protected paths are approved by those who answer for them",severity:"high",about:"merge_request",needs:{mergeRequest:d,approvals:l,
committers:u,paths:w},async needsFor(t){let e=await y(t);return t?.paths?e:{...e,...await import("./guarding-files-WTBLQV7N.js")}},params:A,prepare:async t=>({...t,
matches:t.paths&&b(t.paths.map(R))}),remediation:{text:"ask the people who are named for these paths to approve, or leave the paths out of this merge request",page:"\
!"},check(t,{matches:e,at_least:q=1,...C}){let{paths:a,guardingFiles:O}=t,r=a.filter(e??($=>O?.includes($)??!0));if(r.length===0)return f(`none of ${s(a.length,
"changed path")} is protected`,{actual:0});let x=P({...t,notBefore:F(t.lastPush,C)}),_=`${n(r,3)} ${r.length===1?"is":"are"} protected: `;return v(x,q,_)}});function R(t){
let e=t.replace(/^(?:\.?\/)+/,"");return e.endsWith("/")||e===""?`${e}**`:e}export{I as mergeRequestProtectedPaths};
