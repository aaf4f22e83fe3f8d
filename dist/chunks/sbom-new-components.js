import{a as L,b as R,c as g}from"./shared-spdx-exceptions-index.js";import"./shared-spdx-expression-parse-index.js";import{a as W,b as C,d as S}from"./shared-packageurl-js-index.js";
import{a as N,b as P,c as T,d as x,e as D}from"./shared-sbom-words.js";import{a as j,c as F,d as G,e as z}from"./shared-judged-jobs.js";import"./shared-judged-commit.js";
import"./shared-semver-index.js";import"./shared-report-files.js";import"./shared-default-branch.js";import"./shared-of-merge-request.js";import{b as E,d as H,f as I}from"./shared-target-pipeline.js";
import"./shared-pipeline-jobs.js";import{a as J}from"./shared-change-origin.js";import"./shared-time.js";import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";
import{$2599_c as K,$2599_f as Q,$2599_g as q,$2599_h as U,$2599_i as V}from"../index.js";import{$70c0_a as X}from"../index.js";import{$82ce_A as O,$82ce_c as Y,
$82ce_d as Z,$82ce_j as ee,$82ce_k as te,$82ce_o as oe,$82ce_v as A}from"../index.js";import{$f045_a as ae,$f045_e as d,$f045_f as p}from"../index.js";function B(e={}){
return{id:F("sboms_before",e),summary:"The SBOMs of the target branch",requiredRole:"at least Developer with scope read_api",scope:"merge_request",needs:{mergeRequest:X,
origin:J},async collect(t,{mergeRequest:{targetBranch:o},origin:{baseSha:m,startSha:a}}){let r=[...new Set([m,a])].filter(i=>i!==void 0);for(let i of r)for(let{
id:c}of(await I(t,o,i)).slice(0,H)){let h=`pipeline ${c} of ${ae(o,80)}`,l=await E(t,c),s=l?await G(t,l,e,h):[];if(s.length>0)return s}return[]}}}var ne=K({id:"\
sbom_new_components",title:"New components are few, and under allowed licences",description:Q("Compares the SBOMs of the merge request's head with those of the \
target branch.",["The target branch's SBOM is that of the newest pipeline that has one, at the commit where the change began, or else at the target branch's hea\
d when the change was last pushed. Without one, every component is new.","A component is new if its package was not there before. A package is a purl without it\
s version, or a name if the component has no purl. With `count_versions: true`, another version is new too.","`at_most` is the number of new components that are\
 allowed. Without it, they are only listed.","`allow`, `deny`, `aliases` and `without_licence` work as in `sbom_licences`, for new components and for those whos\
e licence has changed.","`except` lists packages to ignore, by purl."]),severity:"medium",scope:"merge_request",needs:{sboms:z(),before:B()},needsFor:async e=>({
...await P(e),...e?.files||e?.jobs?{before:B(e)}:{}}),params:oe({...N,at_most:A(ee().check(Z(0),Y(1e6),O("Largest number of new components that are allowed; no \
limit by default"))),count_versions:A(te().check(O("Also count another version of a package as a new component; false by default"))),...L,except:W("Packages to \
ignore; no package by default")}),prepare:async e=>({...e,rules:e.allow||e.deny||e.without_licence?R(e):void 0,isLeftOut:C(e.except??[])}),example:{at_most:5,deny:[
"AGPL-3.0-only"]},remediation:{text:"remove the new components, or have them reviewed and added to the policy (except, allow, at_most)",page:"!"},check({sboms:e,
before:t},{at_most:o,count_versions:m=!1,rules:a,isLeftOut:r}){let i=D(e);if(i)return i;let c=t.length>0?`compared with ${p(t.map(({source:n})=>n))}`:"the targe\
t branch has no SBOM to compare with, so all components are new",h=se(x(t)),l=x(e).filter(n=>r(n)!=="yes"),s=M(l.filter(n=>!h(n,m))),y=a?M(l.filter(n=>!h(n,m,"l\
icence"))):[],u=y.filter(n=>a?.judge(n)==="refused"),w=y.filter(n=>a?.judge(n)==="unknown"),k=[...o!==void 0&&s.length>o?[`${d(s.length,"component is","componen\
ts are")} new, at most ${o} allowed: ${p(s.map(j))}`]:[],...u.length>0?[`${d(u.length,"new component has","new components have")} a licence that is not allowed:\
 ${p(u.map(g))}`]:[]],$=s.map(g),f=`${T(e)}; ${c}`;return k.length>0?U(`${k.join("; ")} (${f})`,{actual:$}):w.length>0?V(`${d(w.length,"new component has","new \
components have")} no known licence: ${p(w.map(g))} (${f})`):s.length===0?q(`no component is new (${f})`,{actual:$}):q(`${d(s.length,"component is","components \
are")} new: ${p(s.map(j))} (${f})`,{actual:$})}});function _(e){let{group:t="",name:o}=e;return S(e).key??`name ${t}/${o}`}var b=({licences:e})=>[...e].sort().join(
`
`),v=e=>S(e).version??e.version??"";function se(e){let[t,o,m]=[new Set,new Set,new Set];for(let a of e){let r=_(a);t.add(r),o.add(`${r}
${v(a)}`),m.add(`${r}
${b(a)}`)}return(a,r,i)=>{let c=_(a);return i==="licence"&&!m.has(`${c}
${b(a)}`)?!1:r?o.has(`${c}
${v(a)}`):t.has(c)}}function M(e){return[...new Map(e.map(t=>[`${_(t)}
${v(t)}
${b(t)}`,t]))].sort(([t],[o])=>t<o?-1:1).map(([,t])=>t)}export{ne as sbomNewComponents};
