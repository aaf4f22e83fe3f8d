import{a as L,b as C,c as $}from"./shared-spdx-exceptions-index.js";import"./shared-spdx-expression-parse-index.js";import{a as R,b as W,d as S}from"./shared-packageurl-js-index.js";
import{a as N,b as P,c as T,d as x,e as D}from"./shared-sbom-words.js";import{a as j,c as F,d as G,e as z}from"./shared-judged-jobs.js";import"./shared-judged-commit.js";
import"./shared-semver-index.js";import"./shared-report-files.js";import"./shared-default-branch.js";import"./shared-facts-project-project.js";import{c as E,g as H,
h as q,i as I,j as J}from"./shared-controls-define.js";import"./shared-of-merge-request.js";import"./shared-select.js";import"./shared-judged-head.js";import"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-branch-head.js";import{b as K,d as Q,f as U}from"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";
import{a as V}from"./shared-change-origin.js";import{a as X}from"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-time.js";import{C as O,d as Y,e as Z,k as ee,l as te,p as oe,x as B}from"./shared-api.js";import"./shared-shared-errors.js";
import{a as ae,f as d,g as l}from"./shared-text.js";import"./shared-bundler.js";function M(e={}){return{id:F("sboms_before",e),summary:"The SBOMs of the target \
branch",requiredRole:"at least Developer with scope read_api",scope:"merge_request",needs:{mergeRequest:X,origin:V},async collect(t,{mergeRequest:{targetBranch:o},
origin:{baseSha:c,startSha:a}}){let r=[...new Set([c,a])].filter(i=>i!==void 0);for(let i of r)for(let{id:m}of(await U(t,o,i)).slice(0,Q)){let h=`pipeline ${m} \
of ${ae(o,80)}`,p=await K(t,m),s=p?await G(t,p,e,h):[];if(s.length>0)return s}return[]}}}var ne=E({id:"sbom_new_components",title:"New components are few, and u\
nder allowed licences",description:H("Compares the SBOMs of the merge request's head with those of the target branch.",["The target branch's SBOM is that of the\
 newest pipeline that has one, at the commit where the change began, or else at the target branch's head when the change was last pushed. Without one, every com\
ponent is new.","A component is new if its package was not there before. A package is a purl without its version, or a name if the component has no purl. With `\
count_versions: true`, another version is new too.","`at_most` is the number of new components that are allowed. Without it, they are only listed.","`allow`, `d\
eny`, `aliases` and `without_licence` work as in `sbom_licences`, for new components and for those whose licence has changed.","`except` lists packages to ignor\
e, by purl."]),severity:"medium",scope:"merge_request",needs:{sboms:z(),before:M()},needsFor:async e=>({...await P(e),...e?.files||e?.jobs?{before:M(e)}:{}}),params:oe(
{...N,at_most:B(ee().check(Z(0),Y(1e6),O("Largest number of new components that are allowed; no limit by default"))),count_versions:B(te().check(O("Also count a\
nother version of a package as a new component; false by default"))),...L,except:R("Packages to ignore; no package by default")}),prepare:async e=>({...e,rules:e.
allow||e.deny||e.without_licence?C(e):void 0,isLeftOut:W(e.except??[])}),example:{at_most:5,deny:["AGPL-3.0-only"]},remediation:{text:"remove the new components\
, or have them reviewed and added to the policy (except, allow, at_most)",page:"!"},check({sboms:e,before:t},{at_most:o,count_versions:c=!1,rules:a,isLeftOut:r}){
let i=D(e);if(i)return i;let m=t.length>0?`compared with ${l(t.map(({source:n})=>n))}`:"the target branch has no SBOM to compare with, so all components are new",
h=se(x(t)),p=x(e).filter(n=>r(n)!=="yes"),s=A(p.filter(n=>!h(n,c))),_=a?A(p.filter(n=>!h(n,c,"licence"))):[],u=_.filter(n=>a?.judge(n)==="refused"),w=_.filter(n=>a?.
judge(n)==="unknown"),k=[...o!==void 0&&s.length>o?[`${d(s.length,"component is","components are")} new, at most ${o} allowed: ${l(s.map(j))}`]:[],...u.length>0?
[`${d(u.length,"new component has","new components have")} a licence that is not allowed: ${l(u.map($))}`]:[]],g=s.map($),f=`${T(e)}; ${m}`;return k.length>0?I(
`${k.join("; ")} (${f})`,{actual:g}):w.length>0?J(`${d(w.length,"new component has","new components have")} no known licence: ${l(w.map($))} (${f})`):s.length===
0?q(`no component is new (${f})`,{actual:g}):q(`${d(s.length,"component is","components are")} new: ${l(s.map(j))} (${f})`,{actual:g})}});function b(e){let{group:t="",
name:o}=e;return S(e).key??`name ${t}/${o}`}var v=({licences:e})=>[...e].sort().join(`
`),y=e=>S(e).version??e.version??"";function se(e){let[t,o,c]=[new Set,new Set,new Set];for(let a of e){let r=b(a);t.add(r),o.add(`${r}
${y(a)}`),c.add(`${r}
${v(a)}`)}return(a,r,i)=>{let m=b(a);return i==="licence"&&!c.has(`${m}
${v(a)}`)?!1:r?o.has(`${m}
${y(a)}`):t.has(m)}}function A(e){return[...new Map(e.map(t=>[`${b(t)}
${y(t)}
${v(t)}`,t]))].sort(([t],[o])=>t<o?-1:1).map(([,t])=>t)}export{ne as sbomNewComponents};
