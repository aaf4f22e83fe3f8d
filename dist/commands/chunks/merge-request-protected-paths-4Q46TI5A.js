import{a as O}from"./chunk-6I5PZASL.js";import{a as w}from"./chunk-75LXFWKB.js";import"./chunk-PTK66TNW.js";import"./chunk-YP3GG67D.js";
import{b as g,c as y,d as F,e as P,g as v}from"./chunk-D3KILO4H.js";import{a as l,b as d}from"./chunk-P5KCTDN6.js";import"./chunk-3OKDQVI3.js";
import"./chunk-3BUDNIJT.js";import{c,e as f}from"./chunk-5CR5D7FZ.js";import{a as u}from"./chunk-CGD4J2QE.js";import"./chunk-J5WW4HX6.js";
import{c as i,e as p,g as h,i as m,p as o}from"./chunk-7J7MU3VY.js";import"./chunk-3BWEGA6D.js";import{b as s,c as n}from"./chunk-Z23466PB.js";
import"./chunk-C6EUKJGU.js";import"./chunk-YFWBQXD3.js";var A=m({paths:o(h(i({min:1,max:500,about:"Glob over the path, such as infra/** or **/Dockerfile"}))),at_least:o(p({min:1,max:100})),...g}),H=c({id:"merge_reque\
st_protected_paths",title:"Changes of protected paths are approved by those who answer for them",severity:"high",about:"merge_request",needs:{mergeRequest:u,approvals:d,
committers:l,paths:w},async needsFor(e){let t=await y(e);return e?.paths?t:{...t,...await import("./guarding-files-IUENHN4H.js")}},params:A,prepare:async e=>({...e,
matches:e.paths&&O(e.paths.flatMap(R))}),remediation:{text:"ask the people who are named for these paths to approve, or leave the paths out of this merge reques\
t",page:"!"},check(e,{matches:t,at_least:b=1,...q}){let{paths:a,guardingFiles:x}=e,r=a.filter(t??($=>x?.includes($)??!0));if(r.length===0)return f(`none of ${s(
a.length,"changed path")} is protected`,{actual:0});let C=P({...e,notBefore:F(e.lastPush,q)}),_=`${n(r,3)} ${r.length===1?"is":"are"} protected: `;return v(C,b,
_)}});function R(e){let t=e.replace(/^(?:\.?\/)+/,"");return t.endsWith("/")||t===""?[`${t}**`]:/[*?[\]{}]/.test(t.slice(t.lastIndexOf("/")+1))?[t]:[t,`${t}/**`]}export{H as mergeRequestProtectedPaths};
