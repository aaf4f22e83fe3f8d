import{a as b,c as _}from"./shared-packageurl-js-index.js";import{a as q,b as w,c as $,d as x,e as M}from"./shared-sbom-words.js";import{a as h,e as P}from"./shared-judged-jobs.js";
import"./shared-judged-commit.js";import"./shared-semver-index.js";import"./shared-report-files.js";import"./shared-default-branch.js";import"./shared-of-merge-request.js";
import"./shared-target-pipeline.js";import"./shared-pipeline-jobs.js";import"./shared-change-origin.js";import"./shared-time.js";import"./shared-balanced-match-dist-esm-index.js";
import"./shared-name-pattern.js";import{$2599_c as S,$2599_f as V,$2599_g as j,$2599_h as A,$2599_i as y}from"../index.js";import{$82ce_o as O}from"../index.js";
import{$f045_a as v,$f045_e as B,$f045_f as c}from"../index.js";var C=S({id:"sbom_components",title:"No denied component is in, and every required one is",description:V(
"Looks for packages by purl among the components of the SBOMs.",["Packages that are `denied` must be absent. Packages that are `required` must be present.","An \
entry is a purl, with or without a version; its namespace and name may contain `*`. It may also be `{ purl, versions, reason }`, where `versions` is a range in \
npm's syntax.","Versions of npm, cargo, composer, golang, hex, nuget, pub and swift are compared as SemVer. Versions of other ecosystems are compared only if th\
ey have at most three numbers, because their suffixes have other meanings.","A component without a purl, or with a version that cannot be compared, makes the re\
sult unknown if it may be the package."]),severity:"high",scope:"project",needs:{sboms:P()},needsFor:w,params:O({...q,denied:b("Packages that must be absent; no\
 package by default"),required:b("Packages that must be present; no package by default")}),example:{denied:[{purl:"pkg:npm/lodash",versions:"<4.17.21",reason:"p\
rototype pollution"}]},remediation:{text:"remove or update the denied components, and add the required ones"},check({sboms:o},{denied:r=[],required:m=[]}){if(r.
length+m.length===0)return y("the policy names no package: neither denied nor required is given");let s=M(o);if(s)return s;let n=x(o),i=r.map(e=>k(e,n)),p=m.map(
e=>k(e,n)),u=i.flatMap(({rule:e,sure:t})=>t.map(a=>I(a,e))),d=p.filter(({sure:e,possible:t})=>e.length+t.length===0).map(({rule:e})=>l(e)),f=[...u.length>0?[`${B(
u.length,"component is","components are")} denied, ${$(o)}: ${c(u)}`]:[],...d.length>0?[`required and absent: ${c(d)}`]:[]];if(f.length>0){let e=[...u,...d.map(
t=>`${t} is absent`)];return A(f.join("; "),{actual:e})}let g=[...i.flatMap(({rule:e,possible:t})=>t.map(a=>`${h(a)} may be ${l(e)}`)),...p.flatMap(({rule:e,sure:t,
possible:[a]})=>t.length===0&&a?[`${h(a)} may not be ${l(e)}`]:[])];return g.length>0?y(`the SBOM does not contain enough (no purl, or no version that can be co\
mpared): ${c(g)}`):j(`the components are as required, ${$(o)}`)}});function k(o,r){let m=_(o),s=[],n=[];for(let i of r){let p=m(i);p!=="no"&&(p==="yes"?s:n).push(
i)}return{rule:o,sure:s,possible:n}}function l({purl:o,versions:r}){return v(r===void 0?o:`${o} ${r}`)}function I(o,r){return`${h(o)} (${r.reason===void 0?l(r):
v(r.reason)})`}export{C as sbomComponents};
