import{a as A,b as L,c as g}from"./shared-spdx-exceptions-index.js";import"./shared-spdx-expression-parse-index.js";import{a as R,b as W,d as k}from"./shared-packageurl-js-index.js";
import{a as C,b as N,c as T,d as j,e as D}from"./shared-sbom-words.js";import{a as q,c as F,d as G,e as I}from"./shared-judged-jobs.js";import"./shared-judged-commit.js";
import"./shared-semver-index.js";import"./shared-report-files.js";import"./shared-default-branch.js";import{d as P,g as z}from"./shared-pipeline-jobs.js";import{
a as E}from"./shared-change-origin.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-time.js";import{$70c0_a as H}from"../index.js";
import{$2599_c as J,$2599_e as K,$2599_f as x,$2599_g as Q,$2599_h as U}from"../index.js";import{$82ce_c as V,$82ce_d as X,$82ce_j as Y,$82ce_k as Z,$82ce_o as ee,
$82ce_u as O}from"../index.js";import{$f045_a as te,$f045_d as d,$f045_e as l}from"../index.js";var oe=5;function B(e={}){return{id:F("sboms_before",e),summary:"\
The SBOMs of the target branch",requiredRole:"at least Developer with scope read_api",scope:"merge_request",needs:{mergeRequest:H,origin:E},async collect(t,{mergeRequest:{
targetBranch:o},origin:{baseSha:c,startSha:a}}){let s=[...new Set([c,a])].filter(r=>r!==void 0);for(let r of s)for(let{id:i}of(await P(t,o,r)).slice(0,oe)){let p=`\
pipeline ${i} of ${te(o,80)}`,h=await G(t,await z(t,t.projectId,i),e,p);if(h.length>0)return h}return[]}}}var ae=J({id:"sbom_new_components",title:"New componen\
ts are few, and under allowed licences",description:K("Compares the SBOMs of the merge request's head with those of the target branch.",["The target branch's SB\
OM is that of the newest pipeline that has one, at the commit where the change began, or else at the target branch's head when the change was last pushed. Witho\
ut one, every component is new.","A component is new if its package was not there before. A package is a purl without its version, or a name where there is no p\
url. With `count_versions: true`, another version is new too.","`at_most` is the number of new components that are allowed. Without it, they are only listed.","\
`allow`, `deny`, `aliases` and `without_licence` work as in `sbom_licences`, for new components and for those whose licence has changed.","`except` lists packag\
es to ignore, by purl."],`- id: sbom_new_components
  with: { at_most: 5, deny: [AGPL-3.0-only] }`),severity:"medium",scope:"merge_request",needs:{sboms:I(),before:B()},needsFor:async e=>({...await N(e),...e?.files||
e?.jobs?{before:B(e)}:{}}),params:ee({...C,at_most:O(Y().check(X(0),V(1e6))),count_versions:O(Z()),...A,except:R}),prepare:async e=>({...e,rules:e.allow||e.deny||
e.without_licence?L(e):void 0,isLeftOut:W(e.except??[])}),remediation:{text:"do without the new components, or have them reviewed and added to the policy (excep\
t, allow, at_most)",page:"!"},check({sboms:e,before:t},{at_most:o,count_versions:c=!1,rules:a,isLeftOut:s}){let r=D(e);if(r)return r;let i=t.length>0?`compared \
with ${l(t.map(({source:n})=>n))}`:"the target branch has no SBOM to compare with, so all are new",p=ne(j(t)),h=j(e).filter(n=>s(n)!=="yes"),m=M(h.filter(n=>!p(
n,c))),y=a?M(h.filter(n=>!p(n,c,"licence"))):[],f=y.filter(n=>a?.judge(n)==="refused"),u=y.filter(n=>a?.judge(n)==="unknown"),S=[...o!==void 0&&m.length>o?[`${d(
m.length,"component is","components are")} new, at most ${o} may be: ${l(m.map(q))}`]:[],...f.length>0?[`${d(f.length,"new component has","new components have")}\
 a licence that is not allowed: ${l(f.map(g))}`]:[]],$=m.map(g).slice(0,100),w=`${T(e)}; ${i}`;return S.length>0?Q(`${S.join("; ")} (${w})`,{actual:$}):u.length>
0?U(`${d(u.length,"new component has","new components have")} no known licence: ${l(u.map(g))} (${w})`):m.length===0?x(`no component is new (${w})`,{actual:$}):
x(`${d(m.length,"component is","components are")} new: ${l(m.map(q))} (${w})`,{actual:$})}});function _(e){let{group:t="",name:o}=e;return k(e).key??`name ${t}/${o}`}
var b=({licences:e})=>[...e].sort().join(`
`),v=e=>k(e).version??e.version??"";function ne(e){let[t,o,c]=[new Set,new Set,new Set];for(let a of e){let s=_(a);t.add(s),o.add(`${s}
${v(a)}`),c.add(`${s}
${b(a)}`)}return(a,s,r)=>{let i=_(a);return r==="licence"&&!c.has(`${i}
${b(a)}`)?!1:s?o.has(`${i}
${v(a)}`):t.has(i)}}function M(e){return[...new Map(e.map(t=>[`${_(t)}
${v(t)}
${b(t)}`,t]))].sort(([t],[o])=>t<o?-1:1).map(([,t])=>t)}export{ae as sbomNewComponents};
