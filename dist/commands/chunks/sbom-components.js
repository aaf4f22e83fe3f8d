import{a as b,c as w}from"./shared-packageurl-js-index.js";import{a as q,b as M,c as v,d as x,e as S}from"./shared-sbom-words.js";import{a as l,e as V}from"./shared-judged-jobs.js";
import"./shared-judged-commit.js";import"./shared-semver-index.js";import"./shared-report-files.js";import"./shared-pipeline-jobs.js";import"./shared-default-branch.js";
import"./shared-change-origin.js";import"./shared-project.js";import"./shared-select.js";import"./shared-merge-request.js";import{c as j,f as A,g as O,h as P,i as y}from"./shared-controls-define.js";
import"./shared-facts-define.js";import"./shared-schema.js";import"./shared-checks.js";import"./shared-source.js";import"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import"./shared-shared-errors.js";import"./shared-time.js";import{o as B}from"./shared-api.js";import{a as $,d as C,e as h}from"./shared-text.js";
import"./shared-bundler.js";var I=j({id:"sbom_components",title:"No denied component is in, and every required one is",description:A("Looks for packages by purl\
 among the components of the SBOMs.",["Packages that are `denied` must be absent. Packages that are `required` must be present.","An entry is a purl, with or wi\
thout a version; its namespace and name may contain `*`. It may also be `{ purl, versions, reason }`, where `versions` is a range as npm writes it.","Versions o\
f npm, cargo, composer, golang, hex, nuget, pub and swift are compared as SemVer. Versions of other ecosystems are compared only if they have at most three numb\
ers, because their suffixes have other meanings.","A component without a purl, or with a version that cannot be compared, makes the result unknown if it may be \
the package."],`- id: sbom_components
  with: { denied: [{ purl: "pkg:npm/lodash", versions: "<4.17.21", reason: prototype pollution }] }`),severity:"high",scope:"project",needs:{sboms:V()},needsFor:M,
params:B({...q,denied:b,required:b}),remediation:{text:"remove or update the denied components, and add the required ones"},check({sboms:t},{denied:r=[],required:p=[]}){
if(r.length+p.length===0)return y("the policy names no package: neither denied nor required is given");let s=S(t);if(s)return s;let n=x(t),i=r.map(e=>k(e,n)),m=p.
map(e=>k(e,n)),u=i.flatMap(({rule:e,sure:o})=>o.map(a=>_(a,e))),c=m.filter(({sure:e,doubtful:o})=>e.length+o.length===0),f=[...u.length>0?[`${C(u.length,"compon\
ent is","components are")} denied, ${v(t)}: ${h(u)}`]:[],...c.length>0?[`required and absent: ${h(c.map(({rule:e})=>d(e)))}`]:[]];if(f.length>0)return P(f.join(
"; "),{actual:u.slice(0,100)});let g=[...i.flatMap(({rule:e,doubtful:o})=>o.map(a=>`${l(a)} may be ${d(e)}`)),...m.flatMap(({rule:e,sure:o,doubtful:[a]})=>o.length===
0&&a?[`${l(a)} may not be ${d(e)}`]:[])];return g.length>0?y(`the SBOM says too little (no purl, or no version that can be compared): ${h(g)}`):O(`the component\
s are as asked, ${v(t)}`)}});function k(t,r){let p=w(t),s=[],n=[];for(let i of r){let m=p(i);m!=="no"&&(m==="yes"?s:n).push(i)}return{rule:t,sure:s,doubtful:n}}
function d({purl:t,versions:r}){return $(r===void 0?t:`${t} ${r}`)}function _(t,r){return`${l(t)} (${r.reason===void 0?d(r):$(r.reason)})`}export{I as sbomComponents};
