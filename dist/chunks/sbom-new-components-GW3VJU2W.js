import{a as W,b as X,c as h}from"./chunk-FO6INTJP.js";import"./chunk-Q3262V4B.js";import{b as G,c as H,e as O}from"./chunk-3BC5DGKP.js";import{
a as J,b as Q,c as U,d as k,e as V}from"./chunk-5QWLBXTR.js";import{a as S,c as K,d as z,e as E}from"./chunk-P2DLT4QP.js";import"./chunk-7RRA6YUY.js";
import"./chunk-MT7UWVSJ.js";import"./chunk-657UPJA3.js";import"./chunk-5B2BMOCZ.js";import{d as B,g as D}from"./chunk-FONK46EO.js";import{
a as T}from"./chunk-MDPHUWVB.js";import"./chunk-3JND7BRY.js";import"./chunk-6I5PZASL.js";import{$8_c as I,$8_e as y,$8_f as N,$8_g as P}from"../index.js";import{$h_a as M}from"../index.js";
import{$d_e as R,$d_f as L,$d_i as x,$d_p as b}from"../index.js";import{$9_a as A,$9_b as f,$9_c as l}from"../index.js";
var Z=5;function v(e={}){return{id:K("sboms_before",e),summary:"The SBOMs of the target branch",requiredRole:"at least Developer with scope read_api",scope:"mer\
ge_request",needs:{mergeRequest:M,origin:T},async collect(o,{mergeRequest:{targetBranch:n},origin:{baseSha:i,startSha:t}}){let s=[...new Set([i,t])].filter(c=>c!==
void 0);for(let c of s)for(let{id:a}of(await B(o,n,c)).slice(0,Z)){let d=`pipeline ${a} of ${A(n,80)}`,p=await z(o,await D(o,o.projectId,a),e,d);if(p.length>0)return p}
return[]}}}var be=I({id:"sbom_new_components",title:"New components are few, and under allowed licences",severity:"medium",scope:"merge_request",needs:{sboms:E(),before:v()},
needsFor:async e=>({...await Q(e),...e?.files||e?.jobs?{before:v(e)}:{}}),params:x({...J,at_most:b(R({min:0,max:1e6})),count_versions:b(L()),...W,except:G}),prepare:async e=>({
...e,rules:e.allow||e.deny||e.without_licence?X(e):void 0,isLeftOut:H(e.except??[])}),remediation:{text:"do without the new components, or have them reviewed an\
d added to the policy (except, allow, at_most)",page:"!"},check({sboms:e,before:o},{at_most:n,count_versions:i=!1,rules:t,isLeftOut:s}){let c=V(e);if(c)return c;
let a=o.length>0?`compared with ${l(o.map(({source:r})=>r))}`:"the target branch has no SBOM to compare with, so all are new",d=ee(k(o)),p=k(e).filter(r=>s(r)!==
"yes"),m=Y(p.filter(r=>!d(r,i))),q=t?Y(p.filter(r=>!d(r,i,"licence"))):[],g=q.filter(r=>t?.judge(r)==="refused"),w=q.filter(r=>t?.judge(r)==="unknown"),F=[...n!==
void 0&&m.length>n?[`${f(m.length,"component is","components are")} new, at most ${n} may be: ${l(m.map(S))}`]:[],...g.length>0?[`${f(g.length,"new component ha\
s","new components have")} a licence that is not allowed: ${l(g.map(h))}`]:[]],$=m.map(h).slice(0,100),u=`${U(e)}; ${a}`;return F.length>0?N(`${F.join("; ")} (${u}\
)`,{actual:$}):w.length>0?P(`${f(w.length,"new component has","new components have")} no known licence: ${l(w.map(h))} (${u})`):m.length===0?y(`no component is \
new (${u})`,{actual:$}):y(`${f(m.length,"component is","components are")} new: ${l(m.map(S))} (${u})`,{actual:$})}});function C(e){let{group:o="",name:n}=e;return O(
e).key??`name ${o}/${n}`}var _=({licences:e})=>[...e].sort().join(`
`),j=e=>O(e).version??e.version??"";function ee(e){let[o,n,i]=[new Set,new Set,new Set];for(let t of e){let s=C(t);o.add(s),n.add(`${s}
${j(t)}`),i.add(`${s}
${_(t)}`)}return(t,s,c)=>{let a=C(t);return c==="licence"&&!i.has(`${a}
${_(t)}`)?!1:s?n.has(`${a}
${j(t)}`):o.has(a)}}function Y(e){return[...new Map(e.map(n=>[`${C(n)}
${j(n)}
${_(n)}`,n]))].sort(([n],[i])=>n<i?-1:1).map(([,n])=>n)}export{be as sbomNewComponents};
