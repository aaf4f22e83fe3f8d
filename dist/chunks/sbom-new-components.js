import{a as A,b as L,c as g}from"./shared-spdx-exceptions-index.js";import"./shared-spdx-expression-parse-index.js";import{a as R,b as W,d as S}from"./shared-packageurl-js-index.js";
import{a as C,b as N,c as T,d as j,e as D}from"./shared-sbom-words.js";import{a as q,c as F,d as G,e as P}from"./shared-judged-jobs.js";import"./shared-judged-commit.js";
import"./shared-semver-index.js";import"./shared-report-files.js";import"./shared-default-branch.js";import"./shared-of-merge-request.js";import{b as z,d as E,f as H}from"./shared-target-pipeline.js";
import"./shared-pipeline-jobs.js";import{a as I}from"./shared-change-origin.js";import"./shared-time.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";
import{$2599_c as J,$2599_f as K,$2599_g as x,$2599_h as Q,$2599_i as U}from"../index.js";import{$70c0_a as V}from"../index.js";import{$82ce_c as X,$82ce_d as Y,
$82ce_j as Z,$82ce_k as ee,$82ce_o as te,$82ce_v as O}from"../index.js";import{$f045_a as oe,$f045_e as w,$f045_f as h}from"../index.js";function B(e={}){return{
id:F("sboms_before",e),summary:"The SBOMs of the target branch",requiredRole:"at least Developer with scope read_api",scope:"merge_request",needs:{mergeRequest:V,
origin:I},async collect(t,{mergeRequest:{targetBranch:o},origin:{baseSha:m,startSha:a}}){let r=[...new Set([m,a])].filter(i=>i!==void 0);for(let i of r)for(let{
id:c}of(await H(t,o,i)).slice(0,E)){let l=`pipeline ${c} of ${oe(o,80)}`,p=await z(t,c),s=p?await G(t,p,e,l):[];if(s.length>0)return s}return[]}}}var ae=J({id:"\
sbom_new_components",title:"New components are few, and under allowed licences",description:K("Compares the SBOMs of the merge request's head with those of the \
target branch.",["The target branch's SBOM is that of the newest pipeline that has one, at the commit where the change began, or else at the target branch's hea\
d when the change was last pushed. Without one, every component is new.","A component is new if its package was not there before. A package is a purl without it\
s version, or a name if the component has no purl. With `count_versions: true`, another version is new too.","`at_most` is the number of new components that are\
 allowed. Without it, they are only listed.","`allow`, `deny`, `aliases` and `without_licence` work as in `sbom_licences`, for new components and for those whos\
e licence has changed.","`except` lists packages to ignore, by purl."],`- id: sbom_new_components
  with: { at_most: 5, deny: [AGPL-3.0-only] }`),severity:"medium",scope:"merge_request",needs:{sboms:P(),before:B()},needsFor:async e=>({...await N(e),...e?.files||
e?.jobs?{before:B(e)}:{}}),params:te({...C,at_most:O(Z().check(Y(0),X(1e6))),count_versions:O(ee()),...A,except:R}),prepare:async e=>({...e,rules:e.allow||e.deny||
e.without_licence?L(e):void 0,isLeftOut:W(e.except??[])}),remediation:{text:"remove the new components, or have them reviewed and added to the policy (except, a\
llow, at_most)",page:"!"},check({sboms:e,before:t},{at_most:o,count_versions:m=!1,rules:a,isLeftOut:r}){let i=D(e);if(i)return i;let c=t.length>0?`compared with\
 ${h(t.map(({source:n})=>n))}`:"the target branch has no SBOM to compare with, so all components are new",l=ne(j(t)),p=j(e).filter(n=>r(n)!=="yes"),s=M(p.filter(
n=>!l(n,m))),y=a?M(p.filter(n=>!l(n,m,"licence"))):[],d=y.filter(n=>a?.judge(n)==="refused"),u=y.filter(n=>a?.judge(n)==="unknown"),k=[...o!==void 0&&s.length>o?
[`${w(s.length,"component is","components are")} new, at most ${o} allowed: ${h(s.map(q))}`]:[],...d.length>0?[`${w(d.length,"new component has","new components\
 have")} a licence that is not allowed: ${h(d.map(g))}`]:[]],$=s.map(g),f=`${T(e)}; ${c}`;return k.length>0?Q(`${k.join("; ")} (${f})`,{actual:$}):u.length>0?U(
`${w(u.length,"new component has","new components have")} no known licence: ${h(u.map(g))} (${f})`):s.length===0?x(`no component is new (${f})`,{actual:$}):x(`${w(
s.length,"component is","components are")} new: ${h(s.map(q))} (${f})`,{actual:$})}});function _(e){let{group:t="",name:o}=e;return S(e).key??`name ${t}/${o}`}var b=({
licences:e})=>[...e].sort().join(`
`),v=e=>S(e).version??e.version??"";function ne(e){let[t,o,m]=[new Set,new Set,new Set];for(let a of e){let r=_(a);t.add(r),o.add(`${r}
${v(a)}`),m.add(`${r}
${b(a)}`)}return(a,r,i)=>{let c=_(a);return i==="licence"&&!m.has(`${c}
${b(a)}`)?!1:r?o.has(`${c}
${v(a)}`):t.has(c)}}function M(e){return[...new Map(e.map(t=>[`${_(t)}
${v(t)}
${b(t)}`,t]))].sort(([t],[o])=>t<o?-1:1).map(([,t])=>t)}export{ae as sbomNewComponents};
