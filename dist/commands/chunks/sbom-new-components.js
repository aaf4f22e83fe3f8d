import{a as A,b as L,c as $}from"./shared-spdx-exceptions-index.js";import"./shared-spdx-expression-parse-index.js";import{a as R,b as W,d as k}from"./shared-packageurl-js-index.js";
import{a as C,b as N,c as T,d as j,e as D}from"./shared-sbom-words.js";import{a as q,c as F,d as G,e as I}from"./shared-judged-jobs.js";import"./shared-judged-commit.js";
import"./shared-semver-index.js";import"./shared-report-files.js";import{d as P,g as z}from"./shared-pipeline-jobs.js";import"./shared-default-branch.js";import{
a as E}from"./shared-change-origin.js";import"./shared-project.js";import"./shared-select.js";import{a as H}from"./shared-merge-request.js";import{c as J,f as K,
g as x,h as Q,i as U}from"./shared-controls-define.js";import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-source.js";
import"./shared-balanced-match-dist-esm-index.js";import"./shared-name-pattern.js";import"./shared-shared-errors.js";import"./shared-time.js";import{c as V,d as X,
j as Y,k as Z,o as ee,v as O}from"./shared-api.js";import{a as te,d,e as h}from"./shared-text.js";import"./shared-bundler.js";var oe=5;function B(e={}){return{id:F(
"sboms_before",e),summary:"The SBOMs of the target branch",requiredRole:"at least Developer with scope read_api",scope:"merge_request",needs:{mergeRequest:H,origin:E},
async collect(t,{mergeRequest:{targetBranch:o},origin:{baseSha:m,startSha:a}}){let s=[...new Set([m,a])].filter(r=>r!==void 0);for(let r of s)for(let{id:i}of(await P(
t,o,r)).slice(0,oe)){let l=`pipeline ${i} of ${te(o,80)}`,p=await G(t,await z(t,t.projectId,i),e,l);if(p.length>0)return p}return[]}}}var ae=J({id:"sbom_new_com\
ponents",title:"New components are few, and under allowed licences",description:K("Compares the SBOMs of the merge request's head with those of the target branc\
h.",["The target branch's SBOM is that of the newest pipeline that has one, at the commit where the change began, or else at the target branch's head when the c\
hange was last pushed. Without one, every component is new.","A component is new if its package was not there before. A package is a purl without its version, o\
r a name where there is no purl. With `count_versions: true`, another version is new too.","`at_most` is the number of new components that are allowed. Without \
it, they are only listed.","`allow`, `deny`, `aliases` and `without_licence` work as in `sbom_licences`, for new components and for those whose licence has chan\
ged.","`except` lists packages to ignore, by purl."],`- id: sbom_new_components
  with: { at_most: 5, deny: [AGPL-3.0-only] }`),severity:"medium",scope:"merge_request",needs:{sboms:I(),before:B()},needsFor:async e=>({...await N(e),...e?.files||
e?.jobs?{before:B(e)}:{}}),params:ee({...C,at_most:O(Y().check(X(0),V(1e6))),count_versions:O(Z()),...A,except:R}),prepare:async e=>({...e,rules:e.allow||e.deny||
e.without_licence?L(e):void 0,isLeftOut:W(e.except??[])}),remediation:{text:"do without the new components, or have them reviewed and added to the policy (excep\
t, allow, at_most)",page:"!"},check({sboms:e,before:t},{at_most:o,count_versions:m=!1,rules:a,isLeftOut:s}){let r=D(e);if(r)return r;let i=t.length>0?`compared \
with ${h(t.map(({source:n})=>n))}`:"the target branch has no SBOM to compare with, so all are new",l=ne(j(t)),p=j(e).filter(n=>s(n)!=="yes"),c=M(p.filter(n=>!l(
n,m))),y=a?M(p.filter(n=>!l(n,m,"licence"))):[],u=y.filter(n=>a?.judge(n)==="refused"),f=y.filter(n=>a?.judge(n)==="unknown"),S=[...o!==void 0&&c.length>o?[`${d(
c.length,"component is","components are")} new, at most ${o} may be: ${h(c.map(q))}`]:[],...u.length>0?[`${d(u.length,"new component has","new components have")}\
 a licence that is not allowed: ${h(u.map($))}`]:[]],g=c.map($).slice(0,100),w=`${T(e)}; ${i}`;return S.length>0?Q(`${S.join("; ")} (${w})`,{actual:g}):f.length>
0?U(`${d(f.length,"new component has","new components have")} no known licence: ${h(f.map($))} (${w})`):c.length===0?x(`no component is new (${w})`,{actual:g}):
x(`${d(c.length,"component is","components are")} new: ${h(c.map(q))} (${w})`,{actual:g})}});function b(e){let{group:t="",name:o}=e;return k(e).key??`name ${t}/${o}`}
var v=({licences:e})=>[...e].sort().join(`
`),_=e=>k(e).version??e.version??"";function ne(e){let[t,o,m]=[new Set,new Set,new Set];for(let a of e){let s=b(a);t.add(s),o.add(`${s}
${_(a)}`),m.add(`${s}
${v(a)}`)}return(a,s,r)=>{let i=b(a);return r==="licence"&&!m.has(`${i}
${v(a)}`)?!1:s?o.has(`${i}
${_(a)}`):t.has(i)}}function M(e){return[...new Map(e.map(t=>[`${b(t)}
${_(t)}
${v(t)}`,t]))].sort(([t],[o])=>t<o?-1:1).map(([,t])=>t)}export{ae as sbomNewComponents};
