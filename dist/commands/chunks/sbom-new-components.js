import{a as A,b as L,c as $}from"./shared-spdx-exceptions-index.js";import"./shared-spdx-expression-parse-index.js";import{a as R,b as W,d as S}from"./shared-packageurl-js-index.js";
import{a as C,b as N,c as T,d as j,e as D}from"./shared-sbom-words.js";import{a as q,c as F,d as G,e as P}from"./shared-judged-jobs.js";import"./shared-judged-commit.js";
import"./shared-semver-index.js";import"./shared-report-files.js";import"./shared-default-branch.js";import"./shared-facts-project-project.js";import{c as z,g as E,
h as x,i as H,j as I}from"./shared-controls-define.js";import"./shared-of-merge-request.js";import"./shared-select.js";import"./shared-judged-head.js";import"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-branch-head.js";import{b as J,d as K,f as Q}from"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";
import{a as U}from"./shared-change-origin.js";import{a as V}from"./shared-merge-request.js";import"./shared-facts-source.js";import"./shared-facts-define.js";import"./shared-schema.js";
import"./shared-checks.js";import"./shared-time.js";import{c as X,d as Y,j as Z,k as ee,o as te,w as O}from"./shared-api.js";import"./shared-shared-errors.js";import{
a as oe,f as d,g as h}from"./shared-text.js";import"./shared-bundler.js";function B(e={}){return{id:F("sboms_before",e),summary:"The SBOMs of the target branch",
requiredRole:"at least Developer with scope read_api",scope:"merge_request",needs:{mergeRequest:V,origin:U},async collect(t,{mergeRequest:{targetBranch:o},origin:{
baseSha:p,startSha:a}}){let r=[...new Set([p,a])].filter(i=>i!==void 0);for(let i of r)for(let{id:m}of(await Q(t,o,i)).slice(0,K)){let l=`pipeline ${m} of ${oe(
o,80)}`,c=await J(t,m),s=c?await G(t,c,e,l):[];if(s.length>0)return s}return[]}}}var ae=z({id:"sbom_new_components",title:"New components are few, and under all\
owed licences",description:E("Compares the SBOMs of the merge request's head with those of the target branch.",["The target branch's SBOM is that of the newest \
pipeline that has one, at the commit where the change began, or else at the target branch's head when the change was last pushed. Without one, every component i\
s new.","A component is new if its package was not there before. A package is a purl without its version, or a name if the component has no purl. With `count_ve\
rsions: true`, another version is new too.","`at_most` is the number of new components that are allowed. Without it, they are only listed.","`allow`, `deny`, `a\
liases` and `without_licence` work as in `sbom_licences`, for new components and for those whose licence has changed.","`except` lists packages to ignore, by pu\
rl."],`- id: sbom_new_components
  with: { at_most: 5, deny: [AGPL-3.0-only] }`),severity:"medium",scope:"merge_request",needs:{sboms:P(),before:B()},needsFor:async e=>({...await N(e),...e?.files||
e?.jobs?{before:B(e)}:{}}),params:te({...C,at_most:O(Z().check(Y(0),X(1e6))),count_versions:O(ee()),...A,except:R}),prepare:async e=>({...e,rules:e.allow||e.deny||
e.without_licence?L(e):void 0,isLeftOut:W(e.except??[])}),remediation:{text:"remove the new components, or have them reviewed and added to the policy (except, a\
llow, at_most)",page:"!"},check({sboms:e,before:t},{at_most:o,count_versions:p=!1,rules:a,isLeftOut:r}){let i=D(e);if(i)return i;let m=t.length>0?`compared with\
 ${h(t.map(({source:n})=>n))}`:"the target branch has no SBOM to compare with, so all components are new",l=ne(j(t)),c=j(e).filter(n=>r(n)!=="yes"),s=M(c.filter(
n=>!l(n,p))),y=a?M(c.filter(n=>!l(n,p,"licence"))):[],f=y.filter(n=>a?.judge(n)==="refused"),u=y.filter(n=>a?.judge(n)==="unknown"),k=[...o!==void 0&&s.length>o?
[`${d(s.length,"component is","components are")} new, at most ${o} allowed: ${h(s.map(q))}`]:[],...f.length>0?[`${d(f.length,"new component has","new components\
 have")} a licence that is not allowed: ${h(f.map($))}`]:[]],g=s.map($),w=`${T(e)}; ${m}`;return k.length>0?H(`${k.join("; ")} (${w})`,{actual:g}):u.length>0?I(
`${d(u.length,"new component has","new components have")} no known licence: ${h(u.map($))} (${w})`):s.length===0?x(`no component is new (${w})`,{actual:g}):x(`${d(
s.length,"component is","components are")} new: ${h(s.map(q))} (${w})`,{actual:g})}});function b(e){let{group:t="",name:o}=e;return S(e).key??`name ${t}/${o}`}var v=({
licences:e})=>[...e].sort().join(`
`),_=e=>S(e).version??e.version??"";function ne(e){let[t,o,p]=[new Set,new Set,new Set];for(let a of e){let r=b(a);t.add(r),o.add(`${r}
${_(a)}`),p.add(`${r}
${v(a)}`)}return(a,r,i)=>{let m=b(a);return i==="licence"&&!p.has(`${m}
${v(a)}`)?!1:r?o.has(`${m}
${_(a)}`):t.has(m)}}function M(e){return[...new Map(e.map(t=>[`${b(t)}
${_(t)}
${v(t)}`,t]))].sort(([t],[o])=>t<o?-1:1).map(([,t])=>t)}export{ae as sbomNewComponents};
